package org.regesta.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which captures are of one source: those that share a mark, and those that share one with these.
 * It depends on the captures that are known and never on the order in which they came.
 *
 * <p>Joins the transaction that runs; whoever writes takes turns with others.
 */
public final class Copies {

  private final MarkTables tables;

  private Copies(MarkTables tables) {
    this.tables = tables;
  }

  /** What the captures of a database are copies of. */
  public static Copies over(JdbcClient database) {
    return new Copies(new MarkTables(database));
  }

  /** The source of each of these captures. */
  public Map<CaptureId, SourceId> of(Collection<CaptureId> captures) {
    var known = tables.namesOf(captures);
    return captures.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                one -> one,
                one ->
                    Optional.ofNullable(known.get(one))
                        .map(SourceId::of)
                        .orElseGet(() -> SourceId.alone(one)),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  /**
   * Takes down by what a capture is known, in the stead of what it was known by before.
   *
   * @return the captures whose source is another now
   */
  public Set<CaptureId> note(CaptureId capture, Marks marks) {
    var before = tables.marksOf(capture);
    if (before.equals(marks.all())) {
      return Set.of();
    }
    var meeting = tables.namesAt(marks.all());
    boolean joins =
        before.isEmpty()
            && meeting.size() == 1
            && meeting.iterator().next().compareTo(marks.first()) <= 0;
    var around = joins ? List.<CaptureId>of() : tables.around(capture, marks.all());
    tables.write(capture, marks.all());
    if (joins) {
      tables.name(Map.of(capture, meeting.iterator().next()));
      return Set.of(capture);
    }
    return settle(capture, around);
  }

  /**
   * Forgets a capture.
   *
   * @return the captures whose source is another now
   */
  public Set<CaptureId> forget(CaptureId capture) {
    var around = new ArrayList<>(tables.around(capture, Set.of()));
    tables.write(capture, Set.of());
    around.remove(capture);
    return settle(capture, around);
  }

  private Set<CaptureId> settle(CaptureId capture, List<CaptureId> around) {
    var captures = new ArrayList<>(around);
    captures.add(capture);
    var before = tables.namesOf(captures);
    var now = Kinship.names(tables.marksOf(captures));
    var changed = new LinkedHashMap<>(now);
    changed.entrySet().removeAll(before.entrySet());
    tables.name(changed);
    return Set.copyOf(changed.keySet());
  }
}
