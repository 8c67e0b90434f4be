package org.regesta.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words around dates that tell how to read them. */
final class Cues {

  private final Map<Cue, Map<Integer, String>> words = new EnumMap<>(Cue.class);
  private final Index beginnings = new Index();
  private final Index endings = new Index();

  /** By the number of a word. */
  private final List<Map<Cue, String>> byWord = new ArrayList<>();

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
    /** A date only where it opens the sentence, with a mark behind: "So far, nobody came". */
    OPENER,
    /** Makes an age of what looks like a decade: "his 40s". */
    PERSONAL,
    /** Makes money of it: "$20s". */
    MONEY,
    SIDEWORD,
    PARTITIVE,
    NEGATION,
    /** "later" of "no later than": its value is the lead that it makes. */
    COMPARED,
    /** The article of a day: "the" of "the 19th". */
    ARTICLE,
    /** The ending, with its apostrophe, of a word that owns the next: "today's". */
    OWNER,
    /** Several words before a date that tell the side: "up to", "no later than". */
    LEADPHRASE,
    /** Words behind a date that tell the side: "or later". */
    TRAILPHRASE,
    /** The same, behind "from" and a date: "on". */
    FROMTRAIL,
    /** It makes what is to come of a length: "in three weeks". */
    COMINGIN,
    /** Before that it makes a time of comparison of it: "for the first time in three weeks". */
    RANKED,
    /** A helping verb: "had earlier paid". */
    HELPING,
    /** Behind a verb, puts something off: "put off". */
    OFFWORD,
    /** Holds something open up to a date: "has until Tuesday". */
    HOLDS,
    /** Between a length and the date that it ends with: "the year ended 31 March". */
    ENDED,
    /** Before a time of day it leaves the minute open: "about half past nine". */
    ROUGHCLOCK,
    /** Before "before" and "after" it tells that a time of day is near: "shortly before". */
    CLOSELY,
    /** Puts what is told before the time that is told of: "had been tested". */
    HAD,
    /** A verb of speaking: the date behind it is when something was said. */
    TELLING,
    /** Opens a clause that only tells a thing from others: "the quay that was found in 2013". */
    RELATIVE,
    QUOTE,
    COMMA,
    /** Before four digits and "hours" it tells a time of day. */
    CLOCKLEAD,
    /** Begins a clause: "on the 9th they". */
    SUBJECT,
    /** Before the number of a day alone: "on the 9th". */
    DAYLEAD,
    /** Opens what stands in brackets. */
    OPENING,
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
        if (cue == Cue.LEADPHRASE || cue == Cue.TRAILPHRASE || cue == Cue.FROMTRAIL) {
          cues.addPhrase(cue, row.get(1), List.of(spelling.strip().split(" +")), lexicon);
        } else {
          of.put(lexicon.spelled(spelling.strip()).id, row.get(1));
        }
      }
    }
    cues.seal(lexicon.size());
    return cues;
  }

  /** Lays the words out by their numbers: they are asked for at every token around a date. */
  private void seal(int vocabulary) {
    byWord.addAll(Collections.nCopies(vocabulary, Map.of()));
    words.forEach((cue, of) ->
        of.forEach((word, value) -> {
          var values = new EnumMap<Cue, String>(Cue.class);
          values.putAll(byWord.get(word));
          values.put(cue, value);
          byWord.set(word, values);
        }));
  }

  /** Several words that are one cue. */
  private record Sequence(String value, List<Integer> words) {}

  /** Phrases by a cue and one of their words. */
  private static final class Index {
    private final Map<Cue, Map<Integer, List<Sequence>>> phrases = new EnumMap<>(Cue.class);

    void add(Cue cue, int word, Sequence phrase) {
      phrases
          .computeIfAbsent(cue, c -> new HashMap<>())
          .computeIfAbsent(word, w -> new ArrayList<>())
          .add(phrase);
    }

    /** Null where there is none. */
    @Nullable List<Sequence> get(Cue cue, int word) {
      var of = word == Lexicon.NONE ? null : phrases.get(cue);
      return of == null ? null : of.get(word);
    }
  }

  /** A cue of several words, found in a line. */
  record Phrase(String value, int words) {}

  private void addPhrase(Cue cue, String value, List<String> words, Lexicon lexicon) {
    var phrase = new Sequence(value, words.stream().map(w -> lexicon.spelled(w).id).toList());
    beginnings.add(cue, phrase.words().getFirst(), phrase);
    endings.add(cue, phrase.words().getLast(), phrase);
  }

  /** The longest phrase of a cue whose last word is this token, or null. */
  @Nullable Phrase phraseBefore(Line line, int last, Cue cue) {
    Phrase longest = null;
    var all = last < 0 || last >= line.size ? null : endings.get(cue, line.lexeme[last]);
    if (all == null) {
      return null;
    }
    for (var phrase : all) {
      int count = phrase.words().size();
      boolean longer = longest == null || count > longest.words();
      if (longer && stands(line, last - count + 1, phrase)) {
        longest = new Phrase(phrase.value(), count);
      }
    }
    return longest;
  }

  /** The longest phrase of a cue that begins with this token, or null. */
  @Nullable Phrase phraseAfter(Line line, int first, Cue cue) {
    Phrase longest = null;
    var all = first < 0 || first >= line.size ? null : beginnings.get(cue, line.lexeme[first]);
    if (all == null) {
      return null;
    }
    for (var phrase : all) {
      boolean longer = longest == null || phrase.words().size() > longest.words();
      if (longer && stands(line, first, phrase)) {
        longest = new Phrase(phrase.value(), phrase.words().size());
      }
    }
    return longest;
  }

  private static boolean stands(Line line, int first, Sequence phrase) {
    if (first < 0 || first + phrase.words().size() > line.size) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (line.lexeme[first + i] != phrase.words().get(i)) {
        return false;
      }
    }
    return true;
  }

  /** The value of a cue where the token is one; null otherwise. */
  @Nullable String value(Line line, int token, Cue cue) {
    int word = token < 0 || token >= line.size ? Lexicon.NONE : line.lexeme[token];
    return word == Lexicon.NONE || word >= byWord.size() ? null : byWord.get(word).get(cue);
  }

  boolean is(Line line, int token, Cue cue) {
    return value(line, token, cue) != null;
  }

  /** The numbers of all words of a cue. */
  List<Integer> all(Cue cue) {
    return List.copyOf(words.getOrDefault(cue, Map.of()).keySet());
  }
}
