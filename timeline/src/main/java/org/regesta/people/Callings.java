package org.regesta.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.regesta.language.Language;
import org.regesta.speech.Speaker;

/** The callings that words of a role name, as a language has them. */
public final class Callings {

  private record Word(String folded, String calling) {}

  private final List<Word> words;

  private Callings(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /** Those of a language; none where it has no table of them. */
  public static Callings of(Language language) {
    var words = new ArrayList<Word>();
    for (var row : language.table("people-callings")) {
      for (var word : row.get(1).split("\\|", -1)) {
        words.add(new Word(" " + Names.fold(word) + " ", row.getFirst()));
      }
    }
    return new Callings(words);
  }

  /** The callings that a source gives a speaker, in their order; none where it gives no role. */
  public List<String> of(Speaker speaker) {
    return speaker.role().map(this::of).orElse(List.of());
  }

  /** Of the office itself, not of what it is over: "secretary of the doctors' union". */
  private List<String> of(String role) {
    var folded = " " + Names.fold(role) + " ";
    var first = Optional.<Word>empty();
    int best = Integer.MAX_VALUE;
    var named = new TreeSet<String>();
    for (var word : words) {
      int at = folded.indexOf(word.folded());
      if (at >= 0 && at < best) {
        best = at;
        first = Optional.of(word);
      }
    }
    first.ifPresent(word -> named.add(word.calling()));
    return List.copyOf(named);
  }
}
