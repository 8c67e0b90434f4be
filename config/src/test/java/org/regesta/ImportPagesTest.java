package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.intake.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders through the pages: what may come in, what may not, and what became of it. */
@ExtendWith(ReadingRoom.Extension.class)
class ImportPagesTest {

  private static final String BOUNDARY = "----part-of-a-form";

  private final ReadingRoom room;

  ImportPagesTest(ReadingRoom room) {
    this.room = room;
  }

  /** A file of a form. */
  private record Sent(String name, String content) {}

  @Test
  void tellsWhatBecameOfEveryItem() {
    var page = room.page("/imports/1");

    assertThat(page.select("#account strong").text())
        .matches("received \\d+ = kept \\d+ \\+ already held 0 \\+ refused \\d+");
    assertThat(page.select("table tbody tr").size())
        .isEqualTo((int) room.part(Intake.class).account(1).orElseThrow().refused());
    assertThat(page.text()).contains("HTTP 404 Not Found", "the file is empty", "bridge");
    assertThat(page.select("#account").hasAttr("hx-get")).isFalse();
    assertThat(room.page("/imports").select("article h2 a").eachAttr("href"))
        .contains("/imports/1");
  }

  @Test
  void givesTheRefusedAsRowsOfCsv() {
    var answer = room.ask("/imports/1/refused.csv");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.body()).startsWith("position,name,reason,bytes kept as\r\n");
    assertThat(answer.body().lines().count())
        .isEqualTo(1 + room.part(Intake.class).account(1).orElseThrow().refused());
  }

  @Test
  void bringsInWhatIsSentAndSaysHowItStands() throws Exception {
    var article = article("Ines Halloran", "The ferry will run on Sundays from May.");

    var answer =
        send(
            Map.of("collection", "ferries", "published", "2021-04-02"),
            new Sent("../../Fähre & Hafen.html", article));

    var order = location(answer);
    var page = whenOver(order);
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
  void saysOfASourceWhatTheFormSaidOfIt() throws Exception {
    var fields =
        Map.of(
            "title", "The ferry on Sundays",
            "authors", "Ada Writer; Bo Scribe",
            "rights", "CC BY 4.0",
            "collection", "letters");
    var letter = new Sent("letter.txt", "Ines Halloran said the ferry would sail on Sundays.");

    var page = whenOver(location(send(fields, letter)));

    assertThat(page.select("dl.facts").text())
        .contains("The ferry on Sundays", "Ada Writer; Bo Scribe", "CC BY 4.0");
    var source = room.page("/captures?q=%22The+ferry+on+Sundays%22").select("main li a").first();
    var known =
        room.page(java.util.Objects.requireNonNull(source).attr("href") + "?view=metadata")
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
    whenOver(location(send(Map.of(), article)));

    var again = whenOver(location(send(Map.of(), article)));

    assertThat(again.select("#account strong").text())
        .isEqualTo("received 1 = kept 0 + already held 1 + refused 0");
  }

  @Test
  void bringsInAFolderOfTheServerThatMayBeNamed() throws Exception {
    var folder = Files.createDirectories(room.home().resolve("incoming/of-the-server"));
    Files.writeString(folder.resolve("note.txt"), "Cora Blount said the pier was safe.");

    var page = whenOver(location(send(Map.of("folder", folder.toString()))));

    assertThat(page.text()).contains("received 1 = kept 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc", "/", "%s/incoming/../captures", "%s", "%s/captures", "incoming"})
  void readsNothingElseOnTheServer(String path) {
    var named = path.formatted(room.home());

    var answer = send(Map.of("folder", named));

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

    var itself = send(Map.of("folder", link.toString()));
    var below = send(Map.of("folder", link.resolve("hostname").toString()));

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

    var answer = send(Map.of(field, value), new Sent("a.txt", "Something was said."));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotBlank();
    assertThat(room.part(Intake.class).orders().latest(1000)).hasSize(orders);
  }

  @Test
  void wantsFilesOrAFolderAndNotBoth() {
    assertThat(send(Map.of()).statusCode()).isEqualTo(422);
    assertThat(send(Map.of("folder", "/x"), new Sent("a.txt", "x")).statusCode()).isEqualTo(422);
    assertThat(
            send(
                    Map.of("url", "https://example.org/page"),
                    new Sent("a.txt", "x"),
                    new Sent("b.txt", "y"))
                .statusCode())
        .isEqualTo(422);
    var titled = send(Map.of("title", "Of two"), new Sent("a.txt", "x"), new Sent("b.txt", "y"));
    assertThat(titled.statusCode()).isEqualTo(422);
    var form = Jsoup.parse(titled.body());
    assertThat(form.select("[role=alert]").text()).contains("a title are those of one source");
    assertThat(form.select("input[name=title]").attr("value")).isEqualTo("Of two");
  }

  @Test
  void saysWhyAnUploadIsTooLarge() {
    var answer = send(Map.of(), new Sent("large.txt", "x".repeat(3 << 20)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(answer.body()).text()).contains("too large", "regesta.import.upload");
  }

  @Test
  void takesNoUploadWithoutTheTokenOfItsForm() {
    var forged =
        HttpRequest.newBuilder(room.at("/imports"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body(Map.of(), new Sent("a.txt", "x"))));

    assertThat(room.send(forged).statusCode()).isEqualTo(403);
  }

  @Test
  void tellsTheTruthOfAnOrderThatNobodyWorksAtAnyMore() {
    long number =
        room.part(JdbcClient.class)
            .sql(
                """
                insert into intake_order (paths, declared, state, holder, lease_until, attempts)
                values ('{/nowhere}', '{"authors":[],"from":""}', 'RUNNING', 'elsewhere/1/x',
                  now() + interval '1 hour', 1)
                returning number
                """)
            .query(Long.class)
            .single();

    var running = room.page("/imports/" + number);

    assertThat(running.select("#account").attr("hx-get")).isEqualTo("/imports/" + number);
    assertThat(running.select("#account").attr("hx-trigger")).isEqualTo("every 2s");
    assertThat(running.select("#account a").attr("href")).isEqualTo("/imports/" + number);
    assertThat(running.select("form[action$=/stop] input[type=hidden]")).isNotEmpty();
    room.part(JdbcClient.class)
        .sql("update intake_order set lease_until = now() - interval '1 second' where number = ?")
        .param(number)
        .update();
    whenOver("/imports/" + number);
  }

  @Test
  void letsAStoppedOrderGoOn() {
    long number =
        room.part(JdbcClient.class)
            .sql(
                """
                insert into intake_order (paths, declared, state, ended)
                values (?, '{"authors":[],"from":""}', 'STOPPED', now()) returning number
                """)
            .param(1, new String[] {room.home().resolve("incoming").toString()})
            .query(Long.class)
            .single();
    var form = room.page("/imports/" + number).select("form[action$=/resume]");
    assertThat(form).hasSize(1);

    var answer = send("/imports/" + number + "/resume", Map.of());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(whenOver("/imports/" + number).select(".badge").text()).contains("done");
  }

  @ParameterizedTest
  @CsvSource({
    "/imports/999999, 404",
    "/imports/99999999999999999999, 404",
    "/imports?page=0, 400",
    "/imports?page=x, 400",
    "/imports/1?after=x, 400",
    "/imports/999999/refused.csv, 404"
  })
  void answersWhateverIsAskedInWords(String path, int status) {
    var answer = room.ask(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("main h1").text()).isNotBlank();
  }

  private Document whenOver(String path) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      var page = room.page(path);
      if (!page.select("#account").hasAttr("hx-get")) {
        return page;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError(path + " is not over after a minute");
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private HttpResponse<String> send(Map<String, String> fields, Sent... files) {
    return send("/imports", fields, files);
  }

  /**
   * As a browser does: the form is opened first, its cookie and its hidden field are sent with it.
   */
  private HttpResponse<String> send(String path, Map<String, String> fields, Sent... files) {
    var form = room.ask("/imports/new");
    var cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    var token = Jsoup.parse(form.body()).select("input[name=_csrf]").attr("value");
    var all = new HashMap<>(fields);
    all.put("_csrf", token);
    return room.send(
        HttpRequest.newBuilder(room.at(path))
            .header("Cookie", cookie)
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body(all, files))));
  }

  private static byte[] body(Map<String, String> fields, Sent... files) {
    var parts = new ArrayList<String>();
    fields.forEach((name, value) -> parts.add("name=\"" + name + "\"\r\n\r\n" + value));
    for (var file : List.of(files)) {
      parts.add(
          "name=\"files\"; filename=\""
              + file.name()
              + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
              + file.content());
    }
    var body = new StringBuilder();
    parts.forEach(part ->
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; ")
            .append(part)
            .append("\r\n"));
    return body.append("--" + BOUNDARY + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
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
