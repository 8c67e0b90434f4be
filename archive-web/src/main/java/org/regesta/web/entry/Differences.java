package org.regesta.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.WhyDate;
import org.regesta.web.DateLabel;

/**
 * What one source of an entry says otherwise than the entry, which says what most or the first say.
 */
final class Differences {

  private Differences() {}

  static List<String> of(Entry entry, Evidence evidence) {
    var found = new ArrayList<String>();
    var here = evidence.whyDate().map(WhyDate::edtf);
    var there = entry.when().map(Entry.When::edtf);
    if (here.isPresent() && !here.equals(there)) {
      found.add("dates it " + DateLabel.of(here.get()).words());
    } else if (here.isEmpty() && there.isPresent()) {
      found.add("does not tell when");
    }
    if (!plain(evidence.quote()).equals(plain(words(entry)))) {
      found.add("says “" + evidence.quote() + "”");
    }
    return List.copyOf(found);
  }

  /** The words that an entry says, as its first source gives them. */
  static String words(Entry entry) {
    return switch (entry) {
      case Entry.Said said -> said.words();
      case Entry.Happened happened -> happened.what();
    };
  }

  /** Without marks and case: a comma more is no other wording. */
  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
  }
}
