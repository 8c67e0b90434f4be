package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.ImportForm.Sent;
import org.regesta.intake.Intake;

/** Orders through the form: what may come in, what may not, and what is said of it. */
@ExtendWith(ReadingRoom.Extension.class)
class NewImportPagesTest {

  private final ReadingRoom room;
  private final ImportForm form;

  NewImportPagesTest(ReadingRoom room) {
    this.room = room;
    form = new ImportForm(room);
  }

  @Test
  void bringsInWhatIsSentAndSaysHowItStands() throws Exception {
    var article = article("Ines Halloran", "The ferry will run on Sundays from May.");

    var answer =
        form.send(
            Map.of("collection", "ferries", "published", "2021-04-02"),
            new Sent("../../Fähre & Hafen.html", article));

    var order = ImportForm.location(answer);
    var page = form.whenOver(order);
    assertThat(page.text()).contains("received 1 = kept 1", "ferries", "2021-04-02");
    assertThat(page.text()).contains("Fähre & Hafen.html is kept as F_hre___Hafen.html");
    assertThat(room.page("/search?q=%22ferry+will+run%22").select("main a[href^=/entries/]"))
        .isNotEmpty();
    try (var kept = Files.walk(room.home().resolve("incoming"))) {
      assertThat(kept.map(path -> path.getFileName().toString())).contains("F_hre___Hafen.html");
    }
    assertThat(room.home().resolveSibling("Fähre & Hafen.html")).doesNotExist();
  }

  @Test
  void endsWhatASourceTurnsRoundWhereItsWordsEnd() {
    var turned = "Nerys Quayle said the slipway is not clear\u202E at all\u202B, as ever.";

    form.whenOver(ImportForm.location(form.send(Map.of(), new Sent("slipway.txt", turned))));

    var found = room.page("/search?q=%22slipway+is+not%22");
    var entry = found.expectFirst(".actions a[href^=/entries/]");
    var source = found.expectFirst(".actions a[href^=/captures/]");
    for (var link : List.of(entry, source)) {
      var page = room.page(link.attr("href").replaceFirst("#.*", ""));
      assertThat(page.text()).contains("slipway is not clear");
      assertThat(page.outerHtml())
          .doesNotContain("\u202E")
          .doesNotContainPattern("\u202B[^\u202C]*<");
    }
    assertThat(found.text()).contains("slipway is not clear");
    assertThat(found.outerHtml()).doesNotContain("\u202E");
  }

  @Test
  void saysOnTheTimelineAndInTheSearchThatAnImportIsUnderWay() {
    var sent =
        IntStream.range(0, 12)
            .mapToObj(n ->
                new Sent(
                    "tide-" + n + ".txt", "Nerys Quayle said nobody reads tide table " + n + "."))
            .toArray(Sent[]::new);

    var order = ImportForm.location(form.send(Map.of(), sent));

    for (var screen : List.of("/timeline", "/search")) {
      var notice = room.page(screen).select(".under-way[role=status] p:has(a[href=" + order + "])");
      assertThat(notice.text())
          .matches("Import \\d+ (waits to be run|is running.*)\\. .* Watch it");
    }
    form.whenOver(order);
    assertThat(room.page("/timeline").select(".under-way a[href=" + order + "]")).isEmpty();
  }

  @Test
  void saysOfASourceWhatTheFormSaidOfIt() throws Exception {
    var fields =
        Map.of(
            "title", "The ferry on Sundays",
            "authors", "Ada Writer; Bo Scribe",
            "rights", "CC BY 4.0",
            "collection", "letters");
    var letter = new Sent("letter.txt", "Ines Halloran said the ferry would sail on Sundays.");

    var page = form.whenOver(ImportForm.location(form.send(fields, letter)));

    assertThat(page.select("dl.facts").text())
        .contains("The ferry on Sundays", "Ada Writer; Bo Scribe", "CC BY 4.0");
    var source = room.page("/captures?q=%22The+ferry+on+Sundays%22").select("main li a").first();
    var known =
        room.page(Objects.requireNonNull(source).attr("href") + "?view=metadata")
            .select("dl.facts")
            .text();
    assertThat(known)
        .contains(
            "The ferry on Sundays (import form: title)",
            "Ada Writer (import form: authors)",
            "Bo Scribe (import form: authors)",
            "Rights CC BY 4.0 (import form: rights)",
            "Collection letters (import form: collection)");
  }

  @Test
  void holdsAlreadyWhatIsSentTwice() throws Exception {
    var article = new Sent("tolls.html", article("Bo Lindgren", "The tolls will not rise."));
    form.whenOver(ImportForm.location(form.send(Map.of(), article)));

    var again = form.whenOver(ImportForm.location(form.send(Map.of(), article)));

    assertThat(again.select("#account strong").text())
        .isEqualTo("received 1 = kept 0 + already held 1 + refused 0");
  }

  @Test
  void makesOneOrderOfOneFormHoweverOftenItIsSent() {
    var key = Map.of("key", "of-one-form");
    var note = new Sent("one-form.txt", "Cora Blount said the quay was dry.");
    var other = new Sent("other.txt", "Cora Blount said the quay was wet.");

    var first = ImportForm.location(form.send(key, note));
    var again = ImportForm.location(form.send(key, note));
    var withOther = ImportForm.location(form.send(key, note, other));

    assertThat(again).isEqualTo(first);
    assertThat(withOther).isNotEqualTo(first);
    assertThat(room.page("/imports/new").select("input[name=key]").attr("value")).isNotBlank();
    form.whenOver(withOther);
  }

  @Test
  void callsWhatWasSentByTheNamesOfItsFiles() {
    var one = new Sent("Fähre.txt", "Cora Blount said the ferry was late.");
    var two = new Sent("quay.txt", "Cora Blount said the quay was late.");

    var order = ImportForm.location(form.send(Map.of(), one, two));

    var called = "Fähre.txt, and 1 more, sent by the browser";
    assertThat(form.whenOver(order).select("dl.facts").text()).contains(called);
    assertThat(room.page("/imports").select("article:has(a[href=" + order + "]) .words").text())
        .isEqualTo(called);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sidecar.csv", "metadata.csv", "note.json"})
  void refusesADescriptionOfFilesThatWereNotSent(String name) {
    var answer = form.send(Map.of(), new Sent(name, "file,title\nnote.txt,A note\n"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .contains("“" + name + "” describes files that were not sent");
  }

  @Test
  void bringsInAFolderOfTheServerThatMayBeNamed() throws Exception {
    var folder = Files.createDirectories(room.home().resolve("incoming/of-the-server"));
    Files.writeString(folder.resolve("note.txt"), "Cora Blount said the pier was safe.");

    var page = form.whenOver(ImportForm.location(form.send(Map.of("folder", folder.toString()))));

    assertThat(page.text()).contains("received 1 = kept 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc", "/", "%s/incoming/../captures", "%s", "%s/captures", "incoming"})
  void readsNothingElseOnTheServer(String path) {
    var named = path.formatted(room.home());

    var answer = form.send(Map.of("folder", named));

    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains(named);
    assertThat(page.select("input[name=folder]").attr("value")).isEqualTo(named);
  }

  @Test
  void followsNoLinkOutOfAFolderThatMayBeNamed() throws IOException {
    var incoming = Files.createDirectories(room.home().resolve("incoming"));
    var link = incoming.resolve("a-way-out");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("/etc"));

    var itself = form.send(Map.of("folder", link.toString()));
    var below = form.send(Map.of("folder", link.resolve("hostname").toString()));

    assertThat(itself.statusCode()).isEqualTo(422);
    assertThat(below.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(below.body()).select("[role=alert]").text()).contains("is a link");
    Files.delete(link);
  }

  @ParameterizedTest
  @CsvSource({
    "published, 2023-13-40",
    "published, yesterday",
    "published, +999999999-12-31",
    "published, -999",
    "published, 2999-01-01",
    "published, 2999",
    "captured, 1066-10-14",
    "captured, 2999-01-01T00:00:00Z",
    "captured, 2023-06-23T10:15:00",
    "captured, +999999999-12-31T00:00:00Z",
    "url, example.org/page",
    "url, javascript:alert(1)",
    "url, javascript://host/%0aalert(1)",
    "collection, 'a\u0007bell'",
    "title, 'a\u0007bell'",
    "authors, 'Ada\u001bWriter'",
    "rights, 'a\u0000b'"
  })
  void saysWhichFieldCannotBeRead(String field, String value) {
    var orders = room.part(Intake.class).orders().latest(1000).size();

    var answer = form.send(Map.of(field, value), new Sent("a.txt", "Something was said."));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotBlank();
    assertThat(room.part(Intake.class).orders().latest(1000)).hasSize(orders);
  }

  @Test
  void saysAllThatIsWrongAtOnceAndKeepsWhatWasWritten() {
    var written =
        Map.of(
            "published", "yesterday",
            "captured", "at noon",
            "url", "example.org",
            "title", "The weir",
            "authors", "Ada Writer",
            "folder", "nowhere");

    var answer = form.send(written);

    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    var faults = page.select("[role=alert] a");
    assertThat(faults.eachAttr("href"))
        .containsExactly("#folder", "#published", "#captured", "#url");
    assertThat(faults.eachText()).allSatisfy(words -> assertThat(words).contains("“"));
    assertThat(page.select("input[aria-invalid=true]").eachAttr("id"))
        .containsExactly("folder", "published", "captured", "url");
    written.forEach((field, value) ->
        assertThat(page.select("#" + field).attr("value")).as(field).isEqualTo(value));
  }

  @Test
  void saysThatFilesMustBeChosenAgain() {
    var answer = form.send(Map.of("published", "yesterday"), new Sent("a.txt", "It was said."));

    var told = Jsoup.parse(answer.body()).select("[role=alert]").text();
    assertThat(told).contains("“yesterday” is no date", "the files must be chosen again");
  }

  @Test
  void wantsFilesOrAFolderAndNotBoth() {
    assertThat(form.send(Map.of()).statusCode()).isEqualTo(422);
    assertThat(form.send(Map.of("folder", "/x"), new Sent("a.txt", "x")).statusCode())
        .isEqualTo(422);
    assertThat(
            form.send(
                    Map.of("url", "https://example.org/page"),
                    new Sent("a.txt", "x"),
                    new Sent("b.txt", "y"))
                .statusCode())
        .isEqualTo(422);
    var titled =
        form.send(Map.of("title", "Of two"), new Sent("a.txt", "x"), new Sent("b.txt", "y"));
    assertThat(titled.statusCode()).isEqualTo(422);
    var shown = Jsoup.parse(titled.body());
    assertThat(shown.select("[role=alert]").text()).contains("a title are those of one source");
    assertThat(shown.select("input[name=title]").attr("value")).isEqualTo("Of two");
  }

  @Test
  void saysWhyAnUploadIsTooLarge() {
    var answer = form.send(Map.of(), new Sent("large.txt", "x".repeat(3 << 20)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(answer.body()).text()).contains("too large", "regesta.import.upload");
  }

  @Test
  void takesNoUploadWithoutTheTokenOfItsForm() {
    var forged =
        HttpRequest.newBuilder(room.at("/imports"))
            .header("Content-Type", "multipart/form-data; boundary=" + ImportForm.BOUNDARY)
            .POST(BodyPublishers.ofByteArray(ImportForm.body(Map.of(), new Sent("a.txt", "x"))));

    assertThat(room.send(forged).statusCode()).isEqualTo(403);
  }

  private static String article(String speaker, String words) {
    return """
    <html lang="en"><head><title>Harbour notes</title></head><body><article><h1>Harbour notes</h1>
    <p>The harbour office of Northport gave notice of changes on Friday, as it does every spring of the year.</p>
    <p>“%s” said %s, the harbour master. Nobody at the meeting had asked for more than that.</p>
    </article></body></html>
    """
        .formatted(words, speaker);
  }
}
