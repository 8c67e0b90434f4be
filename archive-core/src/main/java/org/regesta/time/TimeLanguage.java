package org.regesta.time;

import org.regesta.language.Language;

/** All that is known of the time words of a language: its tables, read once. */
record TimeLanguage(
    Lexicon lexicon, Grammar grammar, Successors successors, Cues cues, Lookalikes lookalikes) {

  static TimeLanguage of(Language language) {
    var words = language.table("time-words");
    var lexicon = Lexicon.of(words);
    // without words its classes are empty, and no wording of them can stand in a text
    var wordings = words.isEmpty() ? words : language.table("time-grammar");
    var grammar = Grammar.of(wordings, lexicon);
    lexicon.entry("-");
    var cues = Cues.of(language.table("time-cues"), lexicon);
    lexicon.seal();
    var successors = new Successors(grammar, lexicon.size());
    return new TimeLanguage(lexicon, grammar, successors, cues, new Lookalikes(cues));
  }

  /** Whether a word stands before dates. */
  boolean leads(String word) {
    var line = new Line();
    new Scanner(lexicon, cues).scan(word, 0, word.length(), line);
    return line.size == 1 && cues.is(line, 0, Cues.Cue.LEAD);
  }

  long bit(String wordClass) {
    return 1L << lexicon.classId(wordClass);
  }
}
