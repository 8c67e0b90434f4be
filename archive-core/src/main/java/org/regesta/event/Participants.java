package org.regesta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who and what takes part, by name, as the clause names them. */
final class Participants {

  private final EventWords known;
  private final String text;

  /**
   * @param text of the whole article; a word that it also writes small is no name where it only
   *     begins a sentence
   */
  Participants(EventWords known, String text) {
    this.known = known;
    this.text = text;
  }

  /** The names between two words, in order, without those that are only dates. */
  List<String> of(Clauses clauses, int from, int to) {
    var names = new ArrayList<String>();
    int at = from;
    while (at < to) {
      int end = endOfName(clauses.words(), at, to);
      if (end > at) {
        var written = clauses.passage(at, end).of(text);
        var name = known.owner(written.replace('\u2019', '\'')).orElse(written);
        if (!names.contains(name)) {
          names.add(name);
        }
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(names);
  }

  private int endOfName(List<Word> words, int from, int to) {
    if (!isName(words, from)) {
      return from;
    }
    int end = endOfCapitals(words, from, to);
    boolean described =
        end < to
            && words.get(end).is(Role.PLAIN)
            && !isVerb(words, end)
            && !known.isHappening(words.get(end).form());
    return described ? end + 1 : end;
  }

  /** "met" behind "Biden" is what he did; "forces" behind "Allied" is who they are. */
  private boolean isVerb(List<Word> words, int at) {
    var form = words.get(at).form();
    return known.verbs().past(form).isPresent()
        || known.verbs().present(form).filter(base -> !known.verbs().isAlsoNoun(base)).isPresent()
        || known.verbs().gerund(form).isPresent();
  }

  private int endOfCapitals(List<Word> words, int from, int to) {
    int end = from + 1;
    while (end < to) {
      if (isCapital(words.get(end))) {
        end++;
      } else if (joins(words, end, to)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Security Service of Ukraine": a small word between two names. */
  private boolean joins(List<Word> words, int at, int to) {
    return known.ties("names", words.get(at).form())
        && at + 1 < to
        && isCapital(words.get(at + 1))
        && isCapital(words.get(at - 1));
  }

  private boolean isName(List<Word> words, int at) {
    var word = words.get(at);
    boolean abbreviates = at > 0 && words.get(at - 1).isMark("(");
    if (!isCapital(word) || abbreviates) {
      return false;
    }
    boolean begins = at == 0 || words.get(at - 1).role() == Role.MARK;
    return !begins || !writtenSmall(word.token().text());
  }

  private boolean writtenSmall(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    int at = text.indexOf(small);
    while (at >= 0) {
      int end = at + small.length();
      boolean whole =
          (at == 0 || !Character.isLetter(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetter(text.charAt(end)));
      if (whole) {
        return true;
      }
      at = text.indexOf(small, at + 1);
    }
    return false;
  }

  private static boolean isCapital(Word word) {
    return word.is(Role.PLAIN) && word.capitalised();
  }
}
