package org.regesta.web.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regesta.text.Passage;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.TimelineStore;

/** A passage that was counted in an earlier reading of a text. */
record EarlierReading(TimelineStore timeline) {

  /**
   * Where its words stand now: only where an entry still quotes them, and the text holds them once.
   * Anything else would be a guess.
   */
  Optional<Passage> now(Wish wish, String text) {
    return quote(wish).flatMap(quote -> only(quote, text));
  }

  private Optional<String> quote(Wish wish) {
    var wanted = wish.wanted().stream().reduce(Passage::hull);
    return timeline.restingOn(wish.capture().id()).stream()
        .flatMap(entry -> entry.evidence().stream())
        .filter(one -> one.capture().equals(wish.capture().id()))
        .filter(one -> one.textHash().startsWith(wish.text()))
        .filter(one -> one.passages().stream().reduce(Passage::hull).equals(wanted))
        .map(Evidence::quote)
        .findFirst();
  }

  /** The one place in a text with these words, white space aside. */
  static Optional<Passage> only(String quote, String text) {
    var words = List.of(quote.strip().split("\\s+"));
    if (words.getFirst().isEmpty()) {
      return Optional.empty();
    }
    var pattern = words.stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    var first = new Passage(found.start(), found.end());
    return found.find() ? Optional.empty() : Optional.of(first);
  }
}
