package org.regesta.citation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.regesta.citation.PrintedCitation.Part;

/**
 * Citations as text in a style, one paragraph each, in the order of the list. Serves any number of
 * threads, with a press for each.
 */
final class Formatted implements Form {

  private static final int AT_HAND = 10_000;

  private final Style style;
  private final Queue<Press> idle = new ConcurrentLinkedQueue<>();
  private final Map<Key, List<Part>> printed =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, List<Part>> eldest) {
              return size() > AT_HAND;
            }
          });

  /**
   * What the processor's text depends on.
   *
   * @param located whether there is a place for a locator
   */
  private record Key(CitedSource source, boolean located) {}

  Formatted(Style style) {
    this.style = style;
    idle.add(new Press(style));
  }

  @Override
  public String of(Citation citation) {
    return parts(citation).stream().map(Part::words).collect(Collectors.joining()) + "\n";
  }

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public boolean takesTime() {
    return true;
  }

  /** The processor's work is done once a source; who speaks and where is filled in after. */
  List<Part> parts(Citation citation) {
    var mending = Mending.of(citation, style);
    boolean located =
        style.isNote() && citation.cited().passage().flatMap(Cited.Words::locator).isPresent();
    var key = new Key(citation.source(), located);
    var parts = printed.get(key);
    if (parts == null) {
      parts = print(mending, located);
      printed.put(key, parts);
    }
    return mending.mended(parts);
  }

  private List<Part> print(Mending mending, boolean located) {
    var press = Optional.ofNullable(idle.poll()).orElseGet(() -> new Press(style));
    var parts = press.print(mending, located);
    idle.add(press);
    return parts;
  }
}
