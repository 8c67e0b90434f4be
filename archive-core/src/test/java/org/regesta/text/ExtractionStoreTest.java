package org.regesta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.capture.CaptureId;
import org.regesta.home.TestDatabase;

@ExtendWith(TestDatabase.Extension.class)
class ExtractionStoreTest {

  private static final CaptureId CAPTURE = new CaptureId("0123456789abcdefghjkmnpqrs");
  private static final String TEXT = "The harbour reopened.\n\n“Ships came in,” she said.";
  private static final SourceMetadata METADATA =
      new SourceMetadata(
          Optional.of(new Found<>("Harbour reopens", "h1")),
          List.of(new Found<>("Anna Lindqvist", "byline")),
          Optional.empty(),
          Optional.of(new Found<>("2023-03-06", "JSON-LD datePublished")),
          Optional.empty(),
          Optional.of(new Found<>("en", "html lang")),
          Optional.empty());

  private final TestDatabase database;
  private final ExtractionStore store;

  ExtractionStoreTest(TestDatabase database) {
    this.database = database;
    this.store = ExtractionStore.over(database.jdbc());
  }

  @BeforeEach
  void keepACapture() {
    var jdbc = database.jdbc();
    jdbc.sql("delete from extraction").update();
    jdbc.sql(
            """
            insert into archive_file (name, kind) values ('captures/a.warc.gz', 'segment')
            on conflict do nothing
            """)
        .update();
    jdbc.sql(
            """
            insert into capture (id, source, name, content, length, received, declared, file,
              file_offset, stored_length, stored)
            values (:id, 'file:a.html', 'a.html', decode(repeat('ab', 32), 'hex'), 1, :now, '{}',
              (select min(id) from archive_file), 0, 1, decode(repeat('cd', 32), 'hex'))
            on conflict do nothing
            """)
        .param("id", CAPTURE.value())
        .param("now", Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")))
        .update();
  }

  static Stream<Extraction> extractions() {
    return Stream.of(
        new Extraction.Refused("application/pdf", "encrypted: it opens only with a password"),
        read(new Anchor.InHtml("1/1/0", 0, 21), new Anchor.InHtml("1/1/2", 4, 30)),
        read(new Anchor.InText(1, 0, 21), new Anchor.InText(3, 0, 26)),
        read(
            new Anchor.InPdf(1, List.of(new Anchor.Box(50, 40.5f, 100, 10))),
            new Anchor.InPdf(
                2, List.of(new Anchor.Box(50, 60, 90, 10), new Anchor.Box(50, 72, 30, 10)))));
  }

  private static Extraction.Read read(Anchor first, Anchor second) {
    var blocks =
        List.of(
            new Block(Block.Kind.PARAGRAPH, new Passage(0, 21)),
            new Block(Block.Kind.QUOTE, new Passage(23, 49)));
    var anchors =
        new Anchors(
            List.of(
                new Anchors.Run(new Passage(0, 21), first),
                new Anchors.Run(new Passage(23, 49), second)));
    return new Extraction.Read(
        "text/html", ArticleText.of(TEXT, blocks), anchors, METADATA, List.of("a note"));
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void givesBackWhatWasSaved(Extraction extraction) {
    store.save(CAPTURE, extraction);

    assertThat(store.find(CAPTURE)).contains(extraction);
  }

  @Test
  void aNewerReadingReplacesTheOlder() {
    var refused = new Extraction.Refused("text/html", "no text (an empty page)");
    store.save(CAPTURE, read(new Anchor.InText(1, 0, 21), new Anchor.InText(3, 0, 26)));

    store.save(CAPTURE, refused);

    assertThat(store.find(CAPTURE)).contains(refused);
    assertThat(store.textHash(CAPTURE)).isEmpty();
  }

  @Test
  void tellsTheDigestOfTheText() {
    store.save(CAPTURE, read(new Anchor.InText(1, 0, 21), new Anchor.InText(3, 0, 26)));

    // printf of the text | sha256sum
    assertThat(store.textHash(CAPTURE))
        .contains("7a525b4037c838645d778789b9f305157589949a8de21b7c3bfd4da66ed29772");
  }
}
