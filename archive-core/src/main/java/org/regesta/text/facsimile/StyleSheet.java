package org.regesta.text.facsimile;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the addresses in a style sheet: {@code url(…)} and the string of an {@code @import}. One
 * pass, every character looked at once; comments go, because nothing in them is shown.
 */
public final class StyleSheet {

  private static final String IMPORT = "@import";

  /** CSS Syntax 3, 4.3.7. */
  private static final Pattern ESCAPE =
      Pattern.compile("(?s)\\\\(?:([0-9a-fA-F]{1,6})(?:\r\n|[ \t\n\r\f])?|.)");

  private final String css;
  private final UnaryOperator<String> address;
  private final StringBuilder out;
  private int at;

  private StyleSheet(String css, UnaryOperator<String> address) {
    this.css = css;
    this.address = address;
    this.out = new StringBuilder(css.length());
  }

  /**
   * A sheet with every address in it replaced.
   *
   * @param address what an address, as it is written, becomes: nothing that needs quoting in CSS;
   *     empty where nothing is to be fetched
   */
  public static String rewritten(String css, UnaryOperator<String> address) {
    return new StyleSheet(plainLetters(css), address).rewritten();
  }

  /**
   * The same sheet, no letter hidden in an escape: {@code u\72l(…)} is an address too, and
   * {@code @\69mport} imports.
   */
  private static String plainLetters(String css) {
    return ESCAPE.matcher(css).replaceAll(StyleSheet::plain);
  }

  private static String plain(MatchResult escape) {
    var digits = escape.group(1);
    int code = digits == null ? escape.group().codePointAt(1) : Integer.parseInt(digits, 16);
    boolean letter = code < 128 && Character.isLetter(code);
    return letter ? Character.toString(code) : Matcher.quoteReplacement(escape.group());
  }

  private String rewritten() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        out.append(' ');
      } else if (c == '"' || c == '\'') {
        copyString();
      } else if (isWord("url(")) {
        url();
      } else if (isWord(IMPORT)) {
        importOf();
      } else {
        out.append(harmless(c));
        at++;
      }
    }
    return out.toString();
  }

  /** Nothing that a parser of mark-up could take for the beginning of a tag. */
  private String harmless(char c) {
    char next = at + 1 < css.length() ? css.charAt(at + 1) : ' ';
    boolean tag = c == '<' && (Character.isLetter(next) || "/!?".indexOf(next) >= 0);
    return tag ? "\\3c " : String.valueOf(c);
  }

  private boolean isWord(String word) {
    return css.regionMatches(true, at, word, 0, word.length());
  }

  private void copyString() {
    int from = at;
    string();
    out.append(css.substring(from, at).replace("<", "\\3c "));
  }

  /** What stands in quotation marks at this place, escapes undone; goes behind it. */
  private String string() {
    char quote = css.charAt(at++);
    var value = new StringBuilder();
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == quote) {
        at++;
        break;
      }
      if (c == '\n' || c == '\r' || c == '\f') {
        break;
      }
      if (c == '\\') {
        escape(value);
      } else {
        value.append(c);
        at++;
      }
    }
    return value.toString();
  }

  /** CSS Syntax 3, 4.3.7: up to six hexadecimal digits and a blank, or the character itself. */
  private void escape(StringBuilder value) {
    int digits = ++at;
    while (digits < css.length()
        && digits - at < 6
        && Character.digit(css.charAt(digits), 16) >= 0) {
      digits++;
    }
    if (digits > at) {
      int code = Integer.parseInt(css.substring(at, digits), 16);
      value.appendCodePoint(Character.isValidCodePoint(code) && code > 0 ? code : 0xFFFD);
      at = digits;
      if (at < css.length() && isBlank(css.charAt(at))) {
        at++;
      }
    } else if (at < css.length()) {
      char c = css.charAt(at++);
      if (c != '\n') {
        value.append(c);
      }
    }
  }

  private void url() {
    at += "url(".length();
    skipBlanks();
    boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
    var written = quoted ? string() : unquoted();
    int close = css.indexOf(')', at);
    at = close < 0 ? css.length() : close + 1;
    put(written);
  }

  private String unquoted() {
    var value = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')') {
      if (css.charAt(at) == '\\') {
        escape(value);
      } else {
        value.append(css.charAt(at++));
      }
    }
    return value.toString().strip();
  }

  private void importOf() {
    out.append(css, at, at + IMPORT.length());
    at += IMPORT.length();
    skipBlanks();
    out.append(' ');
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      put(string());
    }
  }

  private void put(String written) {
    var mapped = written.startsWith("#") ? written : mapped(written);
    out.append("url(\"")
        .append(mapped.replace("<", "%3C").replaceAll("[\"\\\\\\s]", ""))
        .append("\")");
  }

  /** Small pictures and fonts that the sheet carries in itself stay. */
  private String mapped(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    return lower.startsWith("data:image/") || lower.startsWith("data:font/")
        ? written
        : address.apply(written);
  }

  private void skipBlanks() {
    while (at < css.length() && isBlank(css.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
