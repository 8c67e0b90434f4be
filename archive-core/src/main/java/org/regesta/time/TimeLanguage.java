package org.regesta.time;

import org.regesta.language.Language;

/** All that is known of the time words of a language: its tables, read once. */
record TimeLanguage(
    Lexicon lexicon, Grammar grammar, Successors successors, Cues cues, Lookalikes lookalikes) {

  static TimeLanguage of(Language language) {
    var lexicon = Lexicon.of(language.table("time-words"));
    var grammar = Grammar.of(language.table("time-grammar"), lexicon);
    lexicon.entry("'s");
    lexicon.entry("-");
    var cues = Cues.of(language.table("time-cues"), lexicon);
    lexicon.seal();
    var successors = new Successors(grammar, lexicon.size());
    return new TimeLanguage(lexicon, grammar, successors, cues, new Lookalikes(cues));
  }

  long bit(String wordClass) {
    return 1L << lexicon.classId(wordClass);
  }
}
