package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.language.Language;
import org.regesta.reading.ArticleReader;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;
import org.regesta.text.extractor.DirectExtractor;
import org.regesta.time.TimeContext;

/**
 * The founding article means the same in whatever clothes it comes. Skipped where the shared data
 * is absent.
 */
class FoundingArticleTest {

  private static final TimeContext CONTEXT =
      new TimeContext(
          Optional.of(LocalDate.of(2023, 6, 23)), Language.ENGLISH, Optional.<Locale>empty());

  private static byte[] original = new byte[0];
  private static WrappedArticle article = new WrappedArticle("", "", List.of());

  @BeforeAll
  static void readTheArticle() throws IOException {
    var file =
        Path.of(System.getProperty("regesta.shared", ""), "seed", "us-considers-cluster-bombs.txt");
    Assumptions.assumeTrue(Files.exists(file), "the shared data is not here: " + file);
    original = Files.readAllBytes(file);
    var blocks =
        Arrays.stream(Files.readString(file).split("\n\\s*\n", -1)).map(String::strip).toList();
    var furniture = blocks.get(1).split("\n", -1);
    article =
        new WrappedArticle(
            blocks.getFirst(), furniture[furniture.length - 1], blocks.subList(2, blocks.size()));
  }

  @Test
  void readsASemanticPageLikeThePlainText() {
    assertThat(read("a.html", article.asSemanticPage())).isEqualTo(read("a.txt", original));
  }

  @Test
  void readsAPageOfBoxesLikeThePlainText() {
    assertThat(read("a.html", article.asBoxes())).isEqualTo(read("a.txt", original));
  }

  @Test
  void readsAPageOfLayoutTablesLikeThePlainText() {
    assertThat(read("a.html", article.asLayoutTables())).isEqualTo(read("a.txt", original));
  }

  @Test
  void readsAPrintedPageLikeThePlainText() throws IOException {
    assertThat(read("a.pdf", article.asPdf())).isEqualTo(read("a.txt", original));
  }

  /** What was found, free of offsets, one finding a line. */
  private static List<String> read(String name, byte[] bytes) {
    var request =
        new TextExtractor.Request(Content.of(bytes), name, null, null, null, Declared.NOTHING);
    var text = ((Extraction.Read) new DirectExtractor().extract(request)).article();
    var reading = new ArticleReader().read(text, CONTEXT);
    var findings = new ArrayList<String>();
    reading
        .dates()
        .datings()
        .forEach(dating ->
            findings.add(
                "dating " + words(dating.passage().of(text.text())) + " " + dating.edtf()));
    reading
        .statements()
        .forEach(statement ->
            findings.add(
                "statement %s %s: %s"
                    .formatted(
                        statement.wording(),
                        statement.speaker().map(speaker -> speaker.name()),
                        statement.spans().stream()
                            .map(span -> words(span.of(text.text())))
                            .toList())));
    reading
        .events()
        .forEach(event ->
            findings.add(
                "event "
                    + words(event.passage().of(text.text()))
                    + " "
                    + event.edtf()
                    + event.status()));
    assertThat(findings).hasSizeGreaterThan(30);
    return findings;
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
