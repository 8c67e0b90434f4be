package org.regesta.web.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.text.Passage;
import org.regesta.timeline.Entry;
import org.regesta.timeline.TimelineStore;

/**
 * The passages of one source, numbered: those that entries rest on, and the one that was asked for.
 *
 * @param chosen the one that was asked for, where one was and stands in the text
 */
public record SourcePassages(List<SourcePassage> all, Optional<SourcePassage> chosen) {

  private static final Comparator<List<Passage>> BY_PLACE =
      Comparator.<List<Passage>, Passage>comparing(List::getFirst)
          .thenComparing(List::getLast)
          .thenComparingInt(List::size);

  public SourcePassages {
    all = List.copyOf(all);
  }

  /**
   * The passages of a capture.
   *
   * @param text the text of the capture as it was read last
   * @param hash of that text; what rests on another text is left out
   * @param wanted the spans that were asked for; none where no passage was
   */
  public static SourcePassages of(
      TimelineStore timeline, CaptureId capture, String text, String hash, List<Passage> wanted) {
    var entries = new LinkedHashMap<List<Passage>, List<Entry>>();
    for (var entry : timeline.restingOn(capture)) {
      entry.evidence().stream()
          .filter(one -> one.capture().equals(capture) && one.textHash().equals(hash))
          .map(one -> inOrder(one.passages()))
          .distinct()
          .forEach(spans -> entries.computeIfAbsent(spans, _ -> new ArrayList<>()).add(entry));
    }
    return numbered(entries, inside(text, inOrder(wanted)));
  }

  private static List<Passage> inOrder(List<Passage> spans) {
    return spans.stream().sorted().distinct().toList();
  }

  private static List<Passage> inside(String text, List<Passage> spans) {
    return spans.stream().allMatch(span -> span.end() <= text.length()) ? spans : List.of();
  }

  private static SourcePassages numbered(
      Map<List<Passage>, List<Entry>> entries, List<Passage> wanted) {
    var all = new ArrayList<SourcePassage>();
    for (var spans : entries.keySet().stream().sorted(BY_PLACE).toList()) {
      all.add(new SourcePassage(all.size() + 1, spans, entries.getOrDefault(spans, List.of())));
    }
    var known = with(all, wanted);
    if (known.isEmpty() && !wanted.isEmpty()) {
      all.add(new SourcePassage(all.size() + 1, wanted, List.of()));
      return new SourcePassages(all, Optional.of(all.getLast()));
    }
    return new SourcePassages(all, known);
  }

  private static Optional<SourcePassage> with(List<SourcePassage> all, List<Passage> wanted) {
    return all.stream()
        .filter(one -> one.spans().equals(wanted))
        .findFirst()
        .or(() -> envelope(all, wanted));
  }

  /** Whoever asks for a passage from its first word to its last means all its spans. */
  private static Optional<SourcePassage> envelope(List<SourcePassage> all, List<Passage> wanted) {
    return wanted.size() == 1
        ? all.stream().filter(one -> one.envelope().equals(wanted.getFirst())).findFirst()
        : Optional.empty();
  }
}
