package org.regesta.citation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Sha256;
import org.regesta.capture.SourceUri;
import org.regesta.speech.Stance;
import org.regesta.time.Edtf;

/** Citations of invented sources. */
final class Samples {

  static final CaptureId CAPTURE =
      CaptureId.of(
          new SourceUri("https://gazette.example/2023/council"), Sha256.of(new byte[] {1, 2, 3}));

  static final Permalinks LINKS = new Permalinks("http://127.0.0.1:8740");

  private Samples() {}

  static CitedSource article() {
    return article(List.of(person("Rosa", "Lindqvist")), "Council hears of delay", "2023-04-12");
  }

  static CitedSource article(List<Creator> authors, String title, String published) {
    return new CitedSource(
        CAPTURE,
        CitedSource.Genre.NEWSPAPER_ARTICLE,
        "council",
        Optional.of(title),
        authors,
        Optional.of("Northport Gazette"),
        Edtf.parse(published),
        Optional.of("en"),
        Optional.of("https://gazette.example/2023/council"),
        Optional.of(Instant.parse("2023-04-13T09:12:31Z")),
        Instant.parse("2026-11-24T08:00:00Z"),
        Optional.of("gazette"),
        Optional.empty(),
        LINKS.capture(CAPTURE));
  }

  static CitedSource page() {
    return new CitedSource(
        CAPTURE,
        CitedSource.Genre.WEB_PAGE,
        "council",
        Optional.of("Minutes of the board"),
        List.of(new Creator.Named("Harbour Board of Northport")),
        Optional.of("Harbour Board"),
        Edtf.parse("2022-03"),
        Optional.of("en"),
        Optional.of("https://harbour.example/minutes"),
        Optional.of(Instant.parse("2023-04-13T09:12:31Z")),
        Instant.parse("2026-11-24T08:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        LINKS.capture(CAPTURE));
  }

  /** The same, whose day of capture nobody knows. */
  static CitedSource uncaptured() {
    return uncaptured(page());
  }

  static CitedSource uncaptured(CitedSource source) {
    return new CitedSource(
        source.capture(),
        source.genre(),
        source.name(),
        source.title(),
        source.authors(),
        source.publisher(),
        source.published(),
        source.language(),
        source.original(),
        Optional.empty(),
        source.received(),
        source.collection(),
        source.rights(),
        source.address());
  }

  static CitedSource bare() {
    return new CitedSource(
        CAPTURE,
        CitedSource.Genre.DOCUMENT,
        "scan-07.pdf",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2026-11-24T08:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        LINKS.capture(CAPTURE));
  }

  static Creator person(String given, String family) {
    return new Creator.Person(
        given, Optional.empty(), Creator.ParticlePlace.BEFORE_FAMILY, family, Optional.empty());
  }

  static Citation whole(CitedSource source) {
    return new Citation(
        "capture-" + source.capture(), source.address(), new Cited.WholeSource(), source);
  }

  static Citation statement(CitedSource source) {
    return statement(
        source,
        new Cited.Words(
            Optional.of("Ann Mayhew, mayor of Northport"),
            Cited.Manner.QUOTED,
            "“The bridge will open in June.”",
            Optional.of(new Locator(Locator.Unit.PARAGRAPH, 4, 4)),
            Edtf.parse("2022-03-30"),
            Optional.of(Stance.ASSERTS),
            Optional.empty()));
  }

  static Citation reported(CitedSource source) {
    return statement(
        source,
        new Cited.Words(
            Optional.of("harbour master"),
            Cited.Manner.REPORTED,
            "the bridge would open",
            Optional.of(new Locator(Locator.Unit.PARAGRAPH, 4, 5)),
            Edtf.parse("[2022-02,2022-03]"),
            Optional.of(Stance.ASSERTS),
            Optional.empty(),
            new Cited.Sureness(Optional.of(95), Optional.of(60))));
  }

  static Citation statement(CitedSource source, Cited.Words words) {
    return new Citation(
        "statement-" + source.capture() + "-120-180",
        source.address() + "/statements/120-180",
        new Cited.Statement(words),
        source);
  }
}
