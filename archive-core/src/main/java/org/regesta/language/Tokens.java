package org.regesta.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks. A word keeps an apostrophe or hyphen inside it
 * ("Biden’s", "so-called"); a possessive ending stays with its word.
 */
public final class Tokens {

  private Tokens() {}

  /** The tokens of a stretch of the text; offsets count in the whole text. */
  public static List<Token> of(String text, int begin, int end) {
    var tokens = new ArrayList<Token>();
    int at = begin;
    while (at < end) {
      int point = text.codePointAt(at);
      int stop = at + Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        at = stop;
        continue;
      }
      var kind = kind(point);
      if (kind != Token.Kind.MARK) {
        stop = endOfWord(text, stop, end);
        kind = kind == Token.Kind.NUMBER && hasLetter(text, at, stop) ? Token.Kind.WORD : kind;
      }
      tokens.add(new Token(text.substring(at, stop), at, stop, kind));
      at = stop;
    }
    return tokens;
  }

  private static Token.Kind kind(int point) {
    if (Character.isLetter(point)) {
      return Token.Kind.WORD;
    }
    return Character.isDigit(point) ? Token.Kind.NUMBER : Token.Kind.MARK;
  }

  private static int endOfWord(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char unit = text.charAt(at);
      boolean inside =
          Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || isCombining(unit);
      boolean joins =
          isJoiner(unit, text.charAt(at - 1))
              && at + 1 < end
              && Character.isLetterOrDigit(text.charAt(at + 1));
      if (!inside && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isCombining(char unit) {
    return Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoiner(char unit, char before) {
    return switch (unit) {
      case '\'', '\u2019', '-', '\u2010', '\u2011', '&' -> true;
      case '.', ',' -> Character.isDigit(before);
      default -> false;
    };
  }

  private static boolean hasLetter(String text, int begin, int end) {
    return text.substring(begin, end).chars().anyMatch(Character::isLetter);
  }
}
