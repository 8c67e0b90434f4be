package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;

/** Cuts a stretch of text into a {@link Line}, in one pass, and looks each word up. */
final class Scanner {

  /** Initials with their stops take no more room. */
  private static final int MOST_INITIALS = 32;

  private final Lexicon lexicon;
  private final NumberScanner numbers;
  private final long beforeNumber;
  private final Lexicon.Entry[] owners;

  Scanner(Lexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.numbers = new NumberScanner(lexicon);
    this.beforeNumber = 1L << lexicon.classId("BEFORENUMBER");
    this.owners = cues.all(Cue.OWNER).stream().map(lexicon::at).toArray(Lexicon.Entry[]::new);
  }

  void scan(String text, int begin, int end, Line line) {
    line.clear(text);
    int at = begin;
    int spaced = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (c <= ' ' || c == '\u00a0' || (c > 127 && Character.isSpaceChar(c))) {
        spaced = Line.SPACED;
        at++;
        continue;
      }
      if (isDigit(c)) {
        at = numbers.scan(at, end, spaced, line);
      } else if (isLetter(c)) {
        at = word(at, end, spaced, line);
      } else {
        at = mark(at, end, spaced, line);
      }
      spaced = 0;
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > 127 && (Character.isLetter(c) || Character.isSurrogate(c)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private int word(int begin, int end, int spaced, Line line) {
    var text = line.text;
    int at = begin;
    int hash = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (!isLetter(c)
          && !(isDigit(c) && at > begin)
          && !(isApostrophe(c) && goesOn(text, at, end))) {
        break;
      }
      if (isDigit(c) && isBeforeNumber(text, begin, at, hash)) {
        break;
      }
      hash = Lexicon.step(hash, Lexicon.lower(c));
      at++;
    }
    if (at == begin + 1
        && at + 1 < end
        && text.charAt(at) == '.'
        && isLetter(text.charAt(at + 1))) {
      int stop = initials(text, begin, end);
      if (stop > 0) {
        return addInitials(begin, stop, spaced, line);
      }
    }
    int word = lexicon.find(text, begin, at, hash);
    return addWord(begin, at, end, spaced, word, line);
  }

  /** Whether the letters up to here are a word of their own: the FY of "FY2020", no code "C130". */
  private boolean isBeforeNumber(String text, int begin, int at, int hash) {
    boolean code = at == begin + 1 && Character.isUpperCase(text.charAt(begin));
    int word = code ? Lexicon.NONE : lexicon.find(text, begin, at, hash);
    return word != Lexicon.NONE && (lexicon.at(word).anyCase & beforeNumber) != 0;
  }

  /** Whether the word goes on after an apostrophe: "o'clock", but not "today's". */
  private boolean goesOn(String text, int at, int end) {
    return at + 1 < end && isLetter(text.charAt(at + 1)) && owner(text, at, end) == null;
  }

  /** The ending from this apostrophe on that makes the word before it an owner, or null. */
  private Lexicon.@Nullable Entry owner(String text, int at, int end) {
    for (var owner : owners) {
      int stop = at + owner.word.length();
      if (stop <= end
          && (stop == end || !isLetter(text.charAt(stop)))
          && owner.isAt(text, at, stop)) {
        return owner;
      }
    }
    return null;
  }

  private int addWord(int begin, int at, int end, int spaced, int word, Line line) {
    var text = line.text;
    boolean capital = Character.isUpperCase(text.charAt(begin));
    int flags = Line.WORD | spaced | (capital ? Line.CAPITAL : 0);
    if (word == Lexicon.NONE) {
      line.add(begin, at, word, flags, capital ? NumberForms.NAME : 0, 0);
      return at;
    }
    var entry = lexicon.at(word);
    boolean stop = entry.takesStop && at < end && text.charAt(at) == '.';
    long mask = entry.anyCase | (capital ? entry.capital : 0);
    int to = stop ? at + 1 : at;
    if (capital && mask == 0) {
      mask = NumberForms.NAME;
    }
    line.add(begin, to, word, flags, stop ? mask : mask & ~entry.stopOnly, 0);
    return to;
  }

  /** The end of "p.m.", "B.C." from its first letter, or 0 where these are no initials. */
  private static int initials(String text, int begin, int end) {
    int at = begin;
    int most = Math.min(end - 1, begin + MOST_INITIALS);
    while (at < most && isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
      at += 2;
    }
    boolean more = at < end && isLetter(text.charAt(at));
    if (more && at + 1 < end && isLetter(text.charAt(at + 1))) {
      return 0;
    }
    return more ? at + 1 : at;
  }

  private int addInitials(int begin, int stop, int spaced, Line line) {
    var text = line.text;
    int hash = 0;
    var letters = new StringBuilder();
    for (int i = begin; i < stop; i += 2) {
      char c = Lexicon.lower(text.charAt(i));
      letters.append(c);
      hash = Lexicon.step(hash, c);
    }
    int word = lexicon.find(letters.toString(), 0, letters.length(), hash);
    boolean capital = Character.isUpperCase(text.charAt(begin));
    int flags = Line.WORD | spaced | (capital ? Line.CAPITAL : 0);
    long mask = 0;
    if (word != Lexicon.NONE) {
      mask = lexicon.at(word).anyCase | (capital ? lexicon.at(word).capital : 0);
    } else if (capital) {
      mask = NumberForms.NAME;
    }
    line.add(begin, stop, word, flags, mask, 0);
    return stop;
  }

  private int mark(int begin, int end, int spaced, Line line) {
    var text = line.text;
    char c = text.charAt(begin);
    boolean leans =
        isApostrophe(c)
            && spaced == 0
            && begin > 0
            && Character.isLetterOrDigit(text.charAt(begin - 1));
    var owner = leans ? owner(text, begin, end) : null;
    if (owner != null) {
      int stop = begin + owner.word.length();
      line.add(begin, stop, owner.id, Line.MARK, owner.anyCase, 0);
      return stop;
    }
    int word = lexicon.mark(plain(c));
    int flags = Line.MARK | spaced | (c == '.' || c == '!' || c == '?' ? Line.STOP : 0);
    line.add(begin, begin + 1, word, flags, word == Lexicon.NONE ? 0 : lexicon.at(word).anyCase, 0);
    return begin + 1;
  }

  /** Every dash as a hyphen, every apostrophe as the straight one. */
  private static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2018', '\u2019', '`' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> c;
    };
  }
}
