package org.regesta.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regesta.speech.Speaker;
import org.regesta.time.Bounds;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.Precision;

/** Makes the document of an entry. */
final class DocumentMaker {

  private DocumentMaker() {}

  static EntryDocument of(Entry entry) {
    return switch (entry) {
      case Entry.Said said ->
          document(
              said,
              said.words(),
              said.speaker(),
              said.person().orElse(null),
              said.wording().name(),
              null);
      case Entry.Happened happened ->
          document(
              happened, happened.what(), Optional.empty(), null, null, happened.status().name());
    };
  }

  private static EntryDocument document(
      Entry entry,
      String words,
      Optional<Speaker> speaker,
      @Nullable String person,
      @Nullable String wording,
      @Nullable String status) {
    var when = entry.when().filter(at -> !at.bounds().equals(Bounds.OPEN));
    var bounds = when.map(Entry.When::bounds);
    return new EntryDocument(
        entry.id().value(),
        words,
        each(entry, evidence -> Optional.of(evidence.quote())),
        each(entry, Evidence::title),
        speaker.map(Speaker::name).orElse(null),
        person,
        speaker.flatMap(DocumentMaker::role).orElse(null),
        EntryKind.of(entry).name(),
        wording,
        status,
        when.map(Precision::of).orElse(Precision.UNDATED).name(),
        each(entry, Evidence::publisher),
        each(entry, Evidence::collection),
        bounds.map(days -> day(days.earliest(), Long.MIN_VALUE)).orElse(null),
        bounds.map(days -> day(days.latest(), Long.MAX_VALUE)).orElse(null),
        bounds.flatMap(DocumentMaker::place).orElse(null),
        bounds.map(Span::key).orElse(null),
        each(entry, Evidence::published).stream().sorted().findFirst().orElse(null),
        each(entry, evidence -> Optional.of(evidence.capture().value())),
        each(entry, evidence -> Optional.of(evidence.capture().value())).size());
  }

  private static List<String> each(Entry entry, Function<Evidence, Optional<String>> value) {
    return entry.evidence().stream().map(value).flatMap(Optional::stream).distinct().toList();
  }

  private static Optional<String> role(Speaker speaker) {
    var role = speaker.role().orElse("") + " " + speaker.organisation().orElse("");
    return Optional.of(role.strip()).filter(words -> !words.isEmpty());
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }

  private static Optional<Long> place(Bounds bounds) {
    return Optional.ofNullable(bounds.earliest())
        .or(() -> Optional.ofNullable(bounds.latest()))
        .map(LocalDate::toEpochDay);
  }
}
