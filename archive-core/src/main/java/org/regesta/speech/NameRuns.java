package org.regesta.speech;

import java.util.ArrayList;
import java.util.List;

/** Finds runs of capitalised words that can be names. */
final class NameRuns {

  private final Words words;

  NameRuns(Words words) {
    this.words = words;
  }

  List<Stretch> all() {
    var runs = new ArrayList<Stretch>();
    int at = 0;
    while (at < words.size()) {
      int stop = endOfRun(at);
      if (stop > at) {
        runs.add(new Stretch(at, stop));
        at = stop;
      } else {
        at++;
      }
    }
    return runs;
  }

  private int endOfRun(int from) {
    if (!canBeName(from)) {
      return from;
    }
    int stop = from + 1;
    while (stop < words.size()) {
      if (canBeName(stop) && adjoins(stop)) {
        stop++;
      } else if (joins(stop)
          && stop + 1 < words.size()
          && canBeName(stop + 1)
          && adjoins(stop + 1)) {
        stop += 2;
      } else if (joins(stop) && articleAndName(stop + 1)) {
        stop += 3;
      } else if (ownsBody(stop)) {
        stop += 2;
      } else if (isSuffix(stop)) {
        stop += 2;
      } else if (abbreviationBeforeRole(stop)) {
        stop += 3;
      } else {
        break;
      }
    }
    return stop;
  }

  private boolean articleAndName(int at) {
    return at + 1 < words.size() && words.is(at, WordKind.ARTICLE) && canBeName(at + 1);
  }

  /** "Residents’ Association", "Farm Workers’ Trade Union": many own the body behind. */
  private boolean ownsBody(int at) {
    if (at + 1 >= words.size()
        || words.spelling(at).length() != 1
        || !words.isPossessive(at)
        || !words.is(at - 1, WordKind.LOOKS_PLURAL)
        || words.is(at - 1, WordKind.NATIONALITY)) {
      return false;
    }
    int last = at + 1;
    while (last < words.size() && canBeName(last) && adjoins(last)) {
      if (words.is(last, WordKind.BODY)) {
        return true;
      }
      last++;
    }
    return false;
  }

  private boolean isSuffix(int at) {
    return at + 1 < words.size() && words.isComma(at) && words.is(at + 1, WordKind.SUFFIX);
  }

  /** "Harbour Office (HO) Director": the abbreviation stands inside the run. */
  private boolean abbreviationBeforeRole(int at) {
    return at + 3 < words.size()
        && words.is(at, "(")
        && words.is(at + 2, ")")
        && isAcronym(words.spelling(at + 1))
        && words.isCapital(at + 3)
        && words.is(at + 3, WordKind.ROLE);
  }

  private boolean joins(int at) {
    int before = at - 1;
    if (words.is(at, "&")) {
      return true;
    }
    if (words.is(at, WordKind.OF)) {
      return words.is(before, WordKind.BODY)
          || words.is(before, WordKind.ROLE)
          || words.is(before, WordKind.REPORT_NOUN);
    }
    return words.is(at, WordKind.PARTICLE);
  }

  /** Nothing but a space between this word and the one before. */
  private boolean adjoins(int at) {
    int gap = words.begin(at) - words.end(at - 1);
    return gap <= 1 && (gap == 0 || words.text().charAt(words.end(at - 1)) != '\n');
  }

  boolean canBeName(int at) {
    if (!words.isCapital(at)
        || (words.spelling(at).length() < 2 && !words.is(at, WordKind.SUFFIX))) {
      return false;
    }
    var term = words.term(at);
    if (isAcronym(words.spelling(at)) && words.spelling(at).length() > 1) {
      return !term.is(WordKind.DETERMINER) && !term.is(WordKind.PREPOSITION);
    }
    if (isSmall(term)) {
      return false;
    }
    boolean bodyBehindName =
        at > 0
            && term.is(WordKind.BODY)
            && words.isCapital(at - 1)
            && !term.forms().contains(SpeechVerb.Form.PAST);
    if (bodyBehindName) {
      return true;
    }
    if (term.is(WordKind.MONTH) && !nextToName(at)) {
      return false;
    }
    if (term.isVerb() && !term.is(WordKind.GIVEN_NAME) && beginsSentence(at)) {
      return false;
    }
    boolean behindGiven =
        at > 0 && words.is(at - 1, WordKind.GIVEN_NAME) && words.isCapital(at - 1);
    if (behindGiven) {
      return !term.isFiniteVerb();
    }
    boolean calendar = term.is(WordKind.DAY) || term.is(WordKind.MONTH);
    return term.is(WordKind.GIVEN_NAME) || (!calendar && !term.isFiniteVerb());
  }

  /** "May Hale", "Ann May"; but not "In May". */
  private boolean nextToName(int at) {
    boolean before = at > 0 && words.is(at - 1, WordKind.GIVEN_NAME);
    return before || (at + 1 < words.size() && words.isCapital(at + 1) && adjoins(at + 1));
  }

  private static boolean isSmall(Term term) {
    return term.is(WordKind.DETERMINER)
        || term.is(WordKind.PREPOSITION)
        || term.is(WordKind.AND)
        || term.is(WordKind.BUT)
        || term.is(WordKind.WH)
        || term.is(WordKind.SUBORDINATOR)
        || term.is(WordKind.AUXILIARY)
        || term.is(WordKind.NEGATION)
        || term.is(WordKind.ADVERB)
        || term.is(WordKind.SUBJECT_PRONOUN)
        || term.is(WordKind.OBJECT_PRONOUN);
  }

  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (Character.isUpperCase(unit)) {
        capitals++;
      } else if (unit != '.' && unit != '&') {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 6;
  }

  /** Whether a sentence, quotation or paragraph begins here: the capital says nothing. */
  boolean beginsSentence(int at) {
    if (at == 0) {
      return true;
    }
    return switch (words.spelling(at - 1)) {
      case ".", "!", "?", ":", "\u201c", "\u2018", "\"", "(", "\u2022", "\u2026" -> true;
      default -> words.text().substring(words.end(at - 1), words.begin(at)).indexOf('\n') >= 0;
    };
  }
}
