package org.regesta.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a query. Words that stand beside each other must all occur; {@code OR} binds
 * less than that; {@code NOT} or a hyphen before a word excludes it; brackets group; quotation
 * marks make a phrase; a word may end in {@code *}. The operators are written in capitals, so that
 * "and" is a word like any other, and no other sign has a meaning.
 */
final class QueryReader {

  /** More words than a person writes; each is sought in several fields. */
  private static final int MOST_WORDS = 100;

  private static final String QUOTES = "\"“”„«»";

  private final List<String> tokens;
  private int at;

  private QueryReader(List<String> tokens) {
    this.tokens = tokens;
  }

  static Sought read(String query) throws Malformed {
    var reader = new QueryReader(tokens(query));
    if (reader.tokens.size() > MOST_WORDS) {
      throw new Malformed("it has more than " + MOST_WORDS + " words and signs");
    }
    if (reader.tokens.isEmpty()) {
      return new Sought.Everything();
    }
    var sought = reader.any();
    if (reader.at < reader.tokens.size()) {
      throw new Malformed("a bracket is closed that was not opened");
    }
    return sought;
  }

  private Sought any() throws Malformed {
    var parts = new ArrayList<Sought>(List.of(all()));
    while (next("OR")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Sought.Any(parts);
  }

  private Sought all() throws Malformed {
    var parts = new ArrayList<Sought>(List.of(one()));
    while (at < tokens.size() && !isNext("OR") && !isNext(")")) {
      next("AND");
      parts.add(one());
    }
    return parts.size() == 1 ? parts.getFirst() : new Sought.All(parts);
  }

  private Sought one() throws Malformed {
    if (at == tokens.size()) {
      throw new Malformed(
          at == 0 ? "words are missing" : "words are missing after " + tokens.get(at - 1));
    }
    var token = tokens.get(at++);
    return switch (token) {
      case "NOT", "-" -> new Sought.Not(one());
      case "AND", "OR" -> throw new Malformed("words are missing before " + token);
      case "(" -> bracket();
      case ")" -> throw new Malformed("words are missing before )");
      default -> word(token);
    };
  }

  private Sought bracket() throws Malformed {
    var inside = any();
    if (!next(")")) {
      throw new Malformed("a bracket is not closed");
    }
    return inside;
  }

  private static Sought word(String token) throws Malformed {
    if (QUOTES.indexOf(token.charAt(0)) >= 0) {
      return new Sought.Phrase(token.substring(1));
    }
    if (token.startsWith("*")) {
      throw new Malformed("a word cannot begin with *");
    }
    return token.endsWith("*")
        ? new Sought.Prefix(token.substring(0, token.length() - 1))
        : new Sought.Phrase(token);
  }

  private boolean isNext(String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }

  private boolean next(String token) {
    boolean found = isNext(token);
    at += found ? 1 : 0;
    return found;
  }

  /** Words, operators, brackets; a phrase with its opening mark. Signs alone are left out. */
  private static List<String> tokens(String query) throws Malformed {
    var tokens = new ArrayList<String>();
    int at = 0;
    while (at < query.length()) {
      char sign = query.charAt(at);
      int end;
      if (Character.isWhitespace(sign)) {
        end = at + 1;
      } else if (sign == '(' || sign == ')' || minus(query, at)) {
        end = at + 1;
        tokens.add(String.valueOf(sign));
      } else if (QUOTES.indexOf(sign) >= 0) {
        end = endOfPhrase(query, at + 1);
        addWords(tokens, query.substring(at, end - 1));
      } else {
        end = endOfWord(query, at);
        addWords(tokens, query.substring(at, end));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean minus(String query, int at) {
    return query.charAt(at) == '-'
        && (at == 0 || Character.isWhitespace(query.charAt(at - 1)) || query.charAt(at - 1) == '(')
        && at + 1 < query.length()
        && !Character.isWhitespace(query.charAt(at + 1));
  }

  private static int endOfPhrase(String query, int from) throws Malformed {
    for (int at = from; at < query.length(); at++) {
      if (QUOTES.indexOf(query.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    throw new Malformed("a quotation mark is not closed");
  }

  private static int endOfWord(String query, int from) {
    int at = from;
    while (at < query.length()
        && !Character.isWhitespace(query.charAt(at))
        && "()".indexOf(query.charAt(at)) < 0
        && QUOTES.indexOf(query.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static void addWords(List<String> tokens, String words) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      tokens.add(words);
    }
  }
}
