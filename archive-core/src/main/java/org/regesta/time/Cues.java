package org.regesta.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words around dates that tell how to read them. */
final class Cues {

  private final Map<Cue, Map<Integer, String>> words = new EnumMap<>(Cue.class);

  /** What a word tells. */
  enum Cue {
    /** It stands before dates; its value says on which side of them something lies. */
    LEAD,
    /** It joins dates; its value says how. */
    JOIN,
    AHEAD,
    /** Looks ahead from what was said: "she said they would meet on Friday". */
    WOULD,
    /** Looks ahead where the word behind it is one of {@link #ISTOBEHIND}: "is to open". */
    ISTO,
    /** The same from what is told, before {@link #ISTOBEHIND} or a word that looks ahead. */
    WASTO,
    ISTOBEHIND,
    BACK,
    /** Leaves the word behind it as planned as the one before it: "was to have opened". */
    PERFECT,
    /** A word that tells of other words; the date behind it can be a date of those. */
    REPORTING,
    /** It puts what happened at the date behind it: "on". */
    POINT,
    /** Between a connective and a date: "and again in March". */
    AGAIN,
    /** Takes the date from a date: "at any Easter". */
    ANY,
    /** Not a word but the ending of one. */
    BACKENDING,
    TITLE,
    SAYING,
    NUMBERED,
    COUNTED,
    NAMELIKE,
    WEAKSEASON,
    SAIDADVERB,
    SIDEWORD,
    PARTITIVE,
    NEGATION,
    /** "later" of "no later than": its value is the lead that it makes. */
    COMPARED,
    /** The article of a day: "the" of "the 19th". */
    ARTICLE,
    /** The ending, with its apostrophe, of a word that owns the next: "today's". */
    OWNER,
    /** Makes a participle after it look ahead: "will be held". */
    INFINITIVE,
    /** Makes a noun of the word after it, which then does not look ahead: "the plan". */
    DETERMINER
  }

  static Cues of(List<List<String>> rows, Lexicon lexicon) {
    var cues = new Cues();
    for (var row : rows) {
      var cue = Cue.valueOf(row.get(0));
      var of = cues.words.computeIfAbsent(cue, c -> new HashMap<>());
      for (var spelling : List.of(row.get(2).split("\\|"))) {
        of.put(lexicon.spelled(spelling.strip()).id, row.get(1));
      }
    }
    return cues;
  }

  /** The value of a cue where the token is one; null otherwise. */
  @Nullable String value(Line line, int token, Cue cue) {
    if (token < 0 || token >= line.size || line.lexeme[token] == Lexicon.NONE) {
      return null;
    }
    var of = words.get(cue);
    return of == null ? null : of.get(line.lexeme[token]);
  }

  boolean is(Line line, int token, Cue cue) {
    return value(line, token, cue) != null;
  }

  /** The numbers of all words of a cue. */
  List<Integer> all(Cue cue) {
    return List.copyOf(words.getOrDefault(cue, Map.of()).keySet());
  }
}
