package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regesta.text.extractor.Reading.paragraphs;
import static org.regesta.text.extractor.Reading.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;

class ForkedExtractorTest {

  private static final String STORY =
      "Harbour reopens\n\nIt reopened on Monday.\n\nShips came in.\n";

  @Test
  void readsWhatTheDirectExtractorReads() {
    var pdf = request(PdfPages.set(HarbourStory.TITLE, HarbourStory.PARAGRAPHS, 2), "harbour.pdf");
    var text = request(STORY, "harbour.txt");

    try (var forked = new ForkedExtractor(WorkerSettings.of(1))) {
      assertThat(forked.extract(pdf)).isEqualTo(Reading.EXTRACTOR.extract(pdf));
      assertThat(forked.extract(text)).isEqualTo(Reading.EXTRACTOR.extract(text));
    }
  }

  @Test
  void anEndlessDocumentCostsItselfAndNothingElse() {
    var settings = WorkerSettings.of(1).withTimeLimit(Duration.ofSeconds(3));

    try (var forked = new ForkedExtractor(settings)) {
      assertThat(forked.extract(request(STORY, "a.txt"))).isInstanceOf(Extraction.Read.class);
      assertThat(forked.extract(endless()))
          .isInstanceOfSatisfying(
              Extraction.Refused.class,
              refused -> assertThat(refused.reason()).isEqualTo("gave up after 3 s"));
      assertThat(forked.extract(request(STORY, "b.txt"))).isInstanceOf(Extraction.Read.class);
    }
  }

  @Test
  void aDocumentThatFloodsTheHeapCostsItselfAndNothingElse() {
    var settings = WorkerSettings.of(1).withHeapMegabytes(200);
    var flood = "<p>word </p>".repeat(3_000_000).getBytes(StandardCharsets.US_ASCII);

    try (var forked = new ForkedExtractor(settings)) {
      assertThat(forked.extract(request(STORY, "a.txt"))).isInstanceOf(Extraction.Read.class);
      assertThat(forked.extract(request(flood, "flood.html")))
          .isInstanceOfSatisfying(
              Extraction.Refused.class,
              refused ->
                  assertThat(refused.reason())
                      .isEqualTo("the reader crashed on it: out of memory"));
      assertThat(forked.extract(request(STORY, "b.txt"))).isInstanceOf(Extraction.Read.class);
    }
  }

  @Test
  void bytesThatCannotBeReadAreSaidToBeThat() {
    try (var forked = new ForkedExtractor(WorkerSettings.of(1))) {
      var refused = forked.extract(broken());

      assertThat(refused)
          .isInstanceOfSatisfying(
              Extraction.Refused.class,
              r -> assertThat(r.reason()).contains("could not be handed").contains("disk error"));
      assertThat(forked.extract(request(STORY, "b.txt"))).isInstanceOf(Extraction.Read.class);
    }
  }

  @Test
  void theEndOfTheReadersSaysNothingAboutTheDocument() throws Exception {
    var forked = new ForkedExtractor(WorkerSettings.of(1));
    try (var threads = Executors.newFixedThreadPool(1)) {
      assertThat(forked.extract(request(STORY, "a.txt"))).isInstanceOf(Extraction.Read.class);
      var inFlight = threads.submit(() -> forked.extract(endless()));
      assertThatThrownBy(() -> inFlight.get(500, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);

      forked.close();

      assertThatThrownBy(inFlight::get).rootCause().isInstanceOf(InterruptedIOException.class);
      assertThatThrownBy(() -> forked.extract(request(STORY, "b.txt")))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseInstanceOf(InterruptedIOException.class);
    }
  }

  @Test
  void manyThreadsMayAsk() throws Exception {
    var tasks = new ArrayList<Callable<Extraction>>();
    try (var forked = new ForkedExtractor(WorkerSettings.of(2));
        var threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 40; i++) {
        var story = "Harbour reopens\n\nShip number " + i + " came in.\n";
        tasks.add(() -> forked.extract(request(story, "harbour.txt")));
      }
      var answers = threads.invokeAll(tasks);

      for (int i = 0; i < 40; i++) {
        var read = (Extraction.Read) answers.get(i).get();
        assertThat(paragraphs(read.article())).containsExactly("Ship number " + i + " came in.");
      }
    }
  }

  /** The worker waits for bytes that never come. */
  private static TextExtractor.Request endless() {
    return new TextExtractor.Request(
        new Content() {
          @Override
          public InputStream open() {
            return new ByteArrayInputStream(new byte[0]) {
              @Override
              public long transferTo(OutputStream out) {
                return Long.MAX_VALUE;
              }
            };
          }

          @Override
          public long length() {
            return Long.MAX_VALUE;
          }
        },
        "endless.txt",
        null,
        null,
        null,
        Declared.NOTHING);
  }

  private static TextExtractor.Request broken() {
    return new TextExtractor.Request(
        new Content() {
          @Override
          public InputStream open() throws IOException {
            throw new IOException("disk error");
          }

          @Override
          public long length() {
            return 100;
          }
        },
        "broken.txt",
        null,
        null,
        null,
        Declared.NOTHING);
  }
}
