package org.regesta.speech;

import java.util.Arrays;
import java.util.List;
import org.regesta.language.Sentence;
import org.regesta.language.Sentences;
import org.regesta.language.Token;
import org.regesta.language.Tokens;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;

/**
 * The words of an article with what the tables know of each. Abbreviations are one word with their
 * full stop ("Mr.", "U.S."), a clitic is a word of its own ("Hale" + "’s").
 */
final class Words {

  private final String text;
  private final Clitics clitics;
  private String[] spelling = new String[256];
  private String[] lower = new String[256];
  private Term[] term = new Term[256];
  private int[] begin = new int[256];
  private int[] end = new int[256];
  private int size;

  private Words(String text, Clitics clitics) {
    this.text = text;
    this.clitics = clitics;
  }

  static Words of(ArticleText article, Lexicon lexicon, Sentences sentences) {
    var words = new Words(article.text(), lexicon.clitics());
    for (var block : article.blocks()) {
      words.read(block.passage(), lexicon, sentences);
    }
    return words;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  String spelling(int word) {
    return spelling[word];
  }

  String lower(int word) {
    return lower[word];
  }

  Term term(int word) {
    return term[word];
  }

  int begin(int word) {
    return begin[word];
  }

  int end(int word) {
    return end[word];
  }

  boolean is(int word, WordKind kind) {
    return term[word].is(kind);
  }

  boolean is(int word, String lowerCase) {
    return lower[word].equals(lowerCase);
  }

  boolean isMark(int word) {
    return !Character.isLetterOrDigit(spelling[word].charAt(0)) && !isClitic(word);
  }

  boolean isComma(int word) {
    return ",".equals(spelling[word]);
  }

  boolean isClitic(int word) {
    char first = spelling[word].charAt(0);
    return (first == '\u2019' || first == '\'') && spelling[word].length() > 1;
  }

  boolean isPossessive(int word) {
    return clitics.owns(lower[word])
        && (spelling[word].length() > 1 || (word > 0 && end[word - 1] == begin[word]));
  }

  boolean isNumber(int word) {
    return Character.isDigit(spelling[word].charAt(0));
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(spelling[word].charAt(0));
  }

  /** From the first to the last of these words. */
  Passage passage(Stretch stretch) {
    return new Passage(begin[stretch.from()], end[stretch.to() - 1]);
  }

  String text(Stretch stretch) {
    return text.substring(begin[stretch.from()], end[stretch.to() - 1]);
  }

  /** The first word that begins at or after an offset. */
  int at(int offset) {
    int found = Arrays.binarySearch(begin, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The words of a sentence. */
  Stretch stretch(Sentence sentence) {
    return new Stretch(at(sentence.begin()), at(sentence.end()));
  }

  private void read(Passage block, Lexicon lexicon, Sentences sentences) {
    var tokens = Tokens.of(text, block.begin(), block.end());
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.kind() == Token.Kind.WORD && isShortened(tokens, i, sentences)) {
        int last = lastOfShortened(tokens, i);
        add(token.begin(), tokens.get(last).end(), lexicon);
        i = last;
      } else {
        addParts(token, lexicon);
      }
    }
  }

  private static boolean isShortened(List<Token> tokens, int at, Sentences sentences) {
    if (!dotFollows(tokens, at)) {
      return false;
    }
    var word = tokens.get(at).text();
    return sentences.isInitial(word) || sentences.isAbbreviation(word);
  }

  private static boolean dotFollows(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && ".".equals(tokens.get(at + 1).text())
        && tokens.get(at + 1).begin() == tokens.get(at).end();
  }

  private static int lastOfShortened(List<Token> tokens, int first) {
    int last = first + 1;
    while (last + 2 < tokens.size()
        && tokens.get(last + 1).begin() == tokens.get(last).end()
        && tokens.get(last + 1).text().length() <= 2
        && tokens.get(last + 1).kind() == Token.Kind.WORD
        && dotFollows(tokens, last + 1)) {
      last += 2;
    }
    return last;
  }

  private void addParts(Token token, Lexicon lexicon) {
    int cut = token.kind() == Token.Kind.WORD ? clitics.begin(token.text()) : -1;
    if (cut <= 0) {
      add(token.begin(), token.end(), lexicon);
    } else {
      add(token.begin(), token.begin() + cut, lexicon);
      add(token.begin() + cut, token.end(), lexicon);
    }
  }

  private void add(int from, int to, Lexicon lexicon) {
    if (size == begin.length) {
      grow();
    }
    var word = text.substring(from, to);
    spelling[size] = word;
    lower[size] = Lexicon.lower(word);
    term[size] = inContext(lexicon.term(lower[size]), word);
    begin[size] = from;
    end[size] = to;
    size++;
  }

  /** "in May": a month with its capital, inside a sentence, is no auxiliary. */
  private Term inContext(Term known, String word) {
    boolean month =
        known.is(WordKind.MONTH)
            && known.is(WordKind.AUXILIARY)
            && Character.isUpperCase(word.charAt(0))
            && size > 0
            && (!isMark(size - 1) || isComma(size - 1));
    return month ? known.only(WordKind.MONTH) : known;
  }

  private void grow() {
    int wider = size * 2;
    spelling = Arrays.copyOf(spelling, wider);
    lower = Arrays.copyOf(lower, wider);
    term = Arrays.copyOf(term, wider);
    begin = Arrays.copyOf(begin, wider);
    end = Arrays.copyOf(end, wider);
  }
}
