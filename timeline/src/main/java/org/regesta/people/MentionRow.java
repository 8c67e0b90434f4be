package org.regesta.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.copies.SourceId;

/** A mention joined with its person. */
record MentionRow(
    String id,
    String kind,
    String usual,
    String capture,
    String source,
    String name,
    @Nullable String role,
    @Nullable String organisation,
    @Nullable String published,
    String reason) {

  static Person person(List<MentionRow> rows) {
    var first = rows.getFirst();
    return new Person(
        new PersonId(first.id()),
        Person.Kind.valueOf(first.kind()),
        first.usual(),
        rows.stream().map(MentionRow::mention).toList());
  }

  private Mention mention() {
    return new Mention(
        new CaptureId(capture),
        new SourceId(source),
        name,
        Optional.ofNullable(role),
        Optional.ofNullable(organisation),
        Optional.ofNullable(published),
        reason);
  }
}
