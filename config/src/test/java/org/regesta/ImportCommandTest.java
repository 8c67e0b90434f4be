package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.batch.ImportWorker;
import org.regesta.batch.StopSignal;
import org.regesta.capture.Declared;
import org.regesta.cli.ArchiveSettings;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import org.regesta.intake.Intake;
import org.regesta.intake.Standing;

/** What import and report answer and how they end, over a real database and real readers. */
class ImportCommandTest {

  private static final String STORY =
      """
      The new bridge over the Alder was opened on 3 May 2021, the council said.

      “It will serve the town for a hundred years,” said Ada Quill, the mayor, on 4 May 2021.
      """;

  @TempDir private Path home;
  @TempDir private Path papers;

  private final TestDatabase database = TestDatabase.create();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void bringsInWhatItCanAndNamesWhatItRefuses() throws IOException {
    Files.writeString(papers.resolve("a-story.txt"), STORY);
    Files.writeString(papers.resolve("b-empty.txt"), "");
    encryptedPdf(papers.resolve("c-secret.pdf"));
    Files.writeString(
        papers.resolve("d-page-called.pdf"),
        "<!DOCTYPE html><html><body><article><h1>Bridge</h1><p>"
            + STORY
            + "</p></article></body></html>");
    try (var large = new RandomAccessFile(papers.resolve("e-large.txt").toFile(), "rw")) {
      large.setLength(200_000_000);
    }

    var ended = regesta("import", papers.toString(), "--published", "2021-05-05");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out())
        .contains("completed with refusals")
        .contains("= kept 2 + held already 0 + refused 3")
        .containsPattern("b-empty.txt +the file is empty")
        .containsPattern("c-secret.pdf +encrypted.*its bytes are kept as")
        .containsPattern("e-large.txt +longer than 134,217,728 bytes");
    var csv = regesta("report", "1", "--refused", "--csv");
    assertThat(csv.exit()).isZero();
    assertThat(csv.out().lines())
        .hasSize(4)
        .first()
        .isEqualTo("position,name,reason,bytes kept as");
    var json = regesta("report", "1", "--json");
    assertThat(json.out()).contains("\"state\" : \"done\"", "\"kept\" : 2", "\"refused\" : 3");
    assertThat(regesta("report").out()).contains("import 1 · ");
    assertThat(
            regesta("import", papers.resolve("a-story.txt").toString(), "--published", "2021-05-05")
                .out())
        .contains("= kept 0 + held already 1 + refused 0")
        .containsPattern("held already\n +a-story.txt +[0-9a-z]{26}");
  }

  @Test
  void namesEveryItemAndWhatWasNotedOfIt() throws IOException {
    Files.writeString(papers.resolve("a-story.txt"), STORY);
    Files.createFile(papers.resolve("b-empty.txt"));
    regesta("import", papers.toString());

    var report = regesta("report", "1").out();
    var json = regesta("report", "1", "--json").out();
    var items = regesta("report", "1", "--items").out();
    var csv = regesta("report", "1", "--items", "--csv").out();

    assertThat(report)
        .containsPattern(
            "1 +no publication date: relative dates stay open\n +a-story.txt +\\w{26}");
    assertThat(json)
        .containsPattern(
            "(?s)\"notes\".*no publication.*\"items\".*\"a-story.txt\",\\s*\"capture\" : \"\\w{26}\"");
    assertThat(items.lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("a-story.txt +kept +\\w{26} +no publication date.*"),
            line -> assertThat(line).matches("b-empty.txt +refused +the file is empty"));
    assertThat(csv).startsWith("position,name,end,reason,capture,notes\r\n");
    assertThat(csv.lines()).hasSize(3);
  }

  @Test
  void importsNothingFromAFolderThatIsMissing() {
    var ended = regesta("import", papers.resolve("nowhere").toString());

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err())
        .contains("Nothing was imported", papers.resolve("nowhere").toString(), "no such file");
  }

  @Test
  void callsAnImportOfNothingWrongUse() {
    assertThat(regesta("import").exit()).isEqualTo(2);
    assertThat(regesta("import", papers.toString(), "--resume", "1").exit()).isEqualTo(2);
    assertThat(regesta("import", papers.toString(), "--url", "https://example.org/").exit())
        .isEqualTo(2);
  }

  @Test
  void refusesADateThatIsNone() {
    var ended = regesta("import", papers.toString(), "--published", "2021-13-01");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("'2021-13-01' is not a date");
  }

  @Test
  void bringsNothingInWhenItRunsDry() throws IOException {
    Files.writeString(papers.resolve("a.txt"), STORY);
    Files.writeString(papers.resolve("b.txt"), "");

    var ended = regesta("import", papers.toString(), "--dry-run");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out())
        .contains("2 items would be received, 1 of them refused at the door", "b.txt");
    assertThat(regesta("report").out()).contains("Nothing was imported yet");
  }

  @Test
  void goesOnWithAnImportThatWasStopped() throws IOException {
    Files.writeString(papers.resolve("a.txt"), STORY);
    long order = placeAndStop();

    var ended = regesta("import", "--resume", String.valueOf(order));

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("= kept 1 + held already 0 + refused 0");
  }

  @Test
  void stopsWithWhatToDoWhereTheDiskIsNearlyFullAndThenGoesOn() throws IOException {
    var settings =
        Files.writeString(
            papers.resolve("settings.properties"), "regesta.capture.reserve=1000000TB");
    var story = Files.writeString(papers.resolve("a.txt"), STORY).toString();

    var ended = regesta("import", story, "--config", settings.toString());
    var again = regesta("import", "--resume", "1");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.out() + ended.err()).contains("disk", "make room", "--resume 1");
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("= kept 1 + held already 0 + refused 0");
  }

  @Test
  void takesLargerOrSmallerItemsAsTheSettingsSay() throws IOException {
    var settings =
        Files.writeString(papers.resolve("settings.properties"), "regesta.capture.item=100B");
    var story = Files.writeString(papers.resolve("a.txt"), STORY).toString();

    var ended = regesta("import", story, "--config", settings.toString());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out()).contains("longer than 100 bytes", "regesta.capture.item");
  }

  @Test
  void saysThatThereIsNoSuchImport() {
    assertThat(regesta("report", "7").exit()).isEqualTo(2);
    assertThat(regesta("import", "--resume", "7").err()).contains("There is no import 7");
  }

  @Test
  void saysThatTheDatabaseDoesNotAnswer() throws IOException {
    Files.writeString(papers.resolve("a.txt"), STORY);

    var ended = regestaOn("postgresql://me:pw@127.0.0.1:1/x", "import", papers.toString());

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).contains("does not answer");
  }

  @Test
  void leavesTheOrderToTheProcessThatOwnsTheHome() throws Exception {
    Files.writeString(papers.resolve("a.txt"), STORY);
    var stop = new StopSignal();
    var settings = new ArchiveSettings(new Home(home), Optional.of(url()), Optional.empty());
    try (var owner = SpringArchive.open(settings, "serve")) {
      var worker = owner.part(ImportWorker.class);
      var working =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  worker.work(stop, Duration.ofMillis(100));
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });

      var ended = regesta("import", papers.toString());

      assertThat(owner.home().isOwned()).isTrue();
      assertThat(ended.exit()).isZero();
      assertThat(ended.out()).contains("kept 1");
      stop.ask();
      working.join();
    }
  }

  private long placeAndStop() {
    var settings = new ArchiveSettings(new Home(home), Optional.of(url()), Optional.empty());
    try (var archive = SpringArchive.open(settings, "test")) {
      var orders = archive.part(Intake.class).orders();
      var order = orders.place(List.of(papers), Declared.NOTHING);
      var lease = orders.claim(order.number(), "test", Duration.ofMinutes(1)).orElseThrow();
      orders.end(lease, Standing.State.STOPPED, Optional.empty());
      return order.number();
    }
  }

  private static void encryptedPdf(Path file) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(file.toFile());
    }
  }

  private String url() {
    return CommandRun.url(database);
  }

  private CommandRun regesta(String... words) {
    return regestaOn(url(), words);
  }

  private CommandRun regestaOn(String url, String... words) {
    return CommandRun.of(CommandRun.on(home, url, words));
  }
}
