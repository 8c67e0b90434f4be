package org.regesta.text.html;

import static java.lang.Math.log1p;

import java.util.regex.Pattern;

/** What the words of a block look like, read in one pass. */
final class TextSigns {

  private static final Pattern COUNTER = Pattern.compile("[\\d.,/|:%+\\s]+[KkMm]?");
  private static final int LONGEST_COUNTER = 12;

  /** More than this many characters tell nothing more. */
  private static final int ENOUGH = 600;

  private TextSigns() {}

  static void put(PageBlock block, double[] signs) {
    var text = block.text();
    signs[Sign.LENGTH.column()] = log1p(text.length());
    signs[Sign.LINKED.column()] = block.linkDensity();
    count(text, signs);
    signs[Sign.ENDS_SENTENCE.column()] = endsSentence(text) ? 1 : 0;
    signs[Sign.COUNTER.column()] =
        text.length() <= LONGEST_COUNTER && COUNTER.matcher(text).matches() ? 1 : 0;
    kind(block, signs);
  }

  private static void count(String text, double[] signs) {
    int length = Math.min(text.length(), ENOUGH);
    int sentences = 0;
    int commas = 0;
    int digits = 0;
    int capitals = 0;
    int words = 0;
    int letters = 0;
    int bars = 0;
    int lines = 0;
    int currency = 0;
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        boolean begins = !Character.isLetterOrDigit(before);
        words += begins ? 1 : 0;
        capitals += begins && Character.isUpperCase(c) ? 1 : 0;
      } else if (Character.isDigit(c)) {
        digits++;
      } else {
        sentences += c == '.' || c == '!' || c == '?' || c == '。' ? 1 : 0;
        commas += c == ',' || c == '、' || c == '，' || c == ';' ? 1 : 0;
        bars += c == '|' || c == '•' || c == '·' || c == '›' || c == '»' || c == '/' ? 1 : 0;
        lines += c == '\n' ? 1 : 0;
        currency += Character.getType(c) == Character.CURRENCY_SYMBOL ? 1 : 0;
      }
      before = c;
    }
    signs[Sign.SENTENCES.column()] = sentences;
    signs[Sign.COMMAS.column()] = commas;
    signs[Sign.DIGITS.column()] = (double) digits / Math.max(1, length);
    signs[Sign.CAPITALS.column()] = (double) capitals / Math.max(1, words);
    signs[Sign.WORD_LENGTH.column()] = (double) letters / Math.max(1, words);
    signs[Sign.BARS.column()] = bars;
    signs[Sign.LINES.column()] = lines;
    signs[Sign.CURRENCY.column()] = currency;
  }

  private static void kind(PageBlock block, double[] signs) {
    var sign =
        switch (block.kind()) {
          case PARAGRAPH, STANDFIRST -> Sign.PARAGRAPH;
          case SUBHEADING -> Sign.HEADING;
          case LIST_ITEM -> Sign.ITEM;
          case QUOTE -> Sign.QUOTE;
          case TABLE -> Sign.TABLE;
          case CAPTION -> Sign.CAPTION;
        };
    signs[sign.column()] = 1;
    var name = block.home().normalName();
    signs[Sign.P_ELEMENT.column()] = name.equals("p") ? 1 : 0;
    signs[Sign.HEADING_LEVEL.column()] = Tags.HEADINGS.contains(name) ? name.charAt(1) - '0' : 0;
  }

  static boolean endsSentence(String text) {
    return ".!?…。！？\"”»’".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
