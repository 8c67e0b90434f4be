package org.regesta.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regesta.speech.Speaker;
import org.regesta.speech.StanceWords;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.Precision;
import org.regesta.timeline.Readings;

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
              null,
              StanceWords.of(said.stance()).present());
      case Entry.Happened happened ->
          document(
              happened,
              happened.what(),
              Optional.empty(),
              null,
              null,
              happened.status().name(),
              null);
    };
  }

  private static EntryDocument document(
      Entry entry,
      String words,
      Optional<Speaker> speaker,
      @Nullable String person,
      @Nullable String wording,
      @Nullable String status,
      @Nullable String stance) {
    var when = entry.when().filter(at -> !at.bounds().equals(Bounds.OPEN));
    var days = when.map(Entry.When::bounds);
    var stretches = when.map(at -> Readings.stretches(at.edtf(), at.bounds()));
    var published = each(entry, Evidence::published).stream().sorted().findFirst();
    var publishedDays =
        published.flatMap(Edtf::parse).map(Edtf::bounds).filter(at -> !at.equals(Bounds.OPEN));
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
        stance,
        when.map(Precision::of).orElse(Precision.UNDATED).name(),
        each(entry, Evidence::publisher),
        each(entry, Evidence::collection),
        days.map(DocumentMaker::earliest).orElse(null),
        days.map(DocumentMaker::latest).orElse(null),
        days.flatMap(DocumentMaker::place).orElse(null),
        stretches.flatMap(Span::number).orElse(null),
        stretches.filter(all -> Span.number(all).isEmpty()).map(Span::text).orElse(null),
        published.orElse(null),
        publishedDays.map(DocumentMaker::earliest).orElse(null),
        publishedDays.map(DocumentMaker::latest).orElse(null),
        publishedDays.flatMap(DocumentMaker::place).orElse(null),
        publishedDays.map(List::of).flatMap(Span::number).orElse(null),
        publishedDays
            .map(List::of)
            .filter(all -> Span.number(all).isEmpty())
            .map(Span::text)
            .orElse(null),
        each(entry, evidence -> Optional.of(evidence.capture().value())),
        entry.sources());
  }

  private static List<String> each(Entry entry, Function<Evidence, Optional<String>> value) {
    return entry.evidence().stream().map(value).flatMap(Optional::stream).distinct().toList();
  }

  private static Optional<String> role(Speaker speaker) {
    var role = speaker.role().orElse("") + " " + speaker.organisation().orElse("");
    return Optional.of(role.strip()).filter(words -> !words.isEmpty());
  }

  private static long earliest(Bounds bounds) {
    return day(bounds.earliest(), Long.MIN_VALUE);
  }

  private static long latest(Bounds bounds) {
    return day(bounds.latest(), Long.MAX_VALUE);
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
