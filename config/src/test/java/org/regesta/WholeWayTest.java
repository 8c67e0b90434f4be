package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.CommandLineFrame;
import org.regesta.cli.Ports;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The captures that come with Regesta, brought in once and looked at through every door. */
class WholeWayTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("regesta.root"), "samples", "northport");

  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static final TestDatabase DATABASE = TestDatabase.create();
  private static Ended imported = new Ended(-1, "", "");

  /** How a command ended. */
  private record Ended(int exit, String out, String err) {

    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  @BeforeAll
  static void bringThemIn() {
    imported =
        regesta("import", SAMPLES.toString(), "--collection", "bridge", "--progress", "none");
  }

  @AfterAll
  static void putTheDatabaseAway() {
    DATABASE.close();
  }

  @Test
  void accountsForEveryItem() {
    var account = regesta("report", "1", "--json").json();

    assertThat(imported.err()).contains("import 1");
    assertThat(imported.exit()).isEqualTo(1);
    assertThat(account.path("received").asInt())
        .isEqualTo(
            account.path("kept").asInt()
                + account.path("alreadyHeld").asInt()
                + account.path("refused").asInt())
        .isEqualTo(42);
    assertThat(account.path("kept").asInt()).isEqualTo(39);
    assertThat(imported.out()).contains("empty-page.html", "404", "broken.pdf");
  }

  @Test
  void placesWhatTheWordingsMean() {
    var when = values("edtf", regesta("timeline", "--json", "--limit", "500").json());

    assertThat(when)
        .contains(
            "-0019/-0014",
            "[1859-02,1859-03]",
            "1957/1960",
            "1978-11-03/1978-11-05",
            "1998-10-31",
            "2021-11-21~/2021-11-30",
            "[2022-02,2022-03]",
            "2022-03-30",
            "2023-06-24");
  }

  @Test
  void findsTheWordsOfASpeaker() {
    var found = regesta("search", "bridge", "--speaker", "Ann Mayhew", "--json");

    assertThat(found.exit()).isZero();
    assertThat(found.out()).contains("The bridge will open in June");
  }

  @Test
  void makesOneEntryOfOneSayingInTwoSources() {
    var timeline = regesta("timeline", "--json", "--limit", "500").json();

    assertThat(publishers(timeline, "The bridge will open in June"))
        .anySatisfy(sources -> assertThat(sources).contains("Northport Gazette", "Evening Post"));
  }

  @Test
  void findsEveryOriginalSound() {
    var verified = regesta("verify");

    assertThat(verified.err()).isEmpty();
    assertThat(verified.exit()).isZero();
  }

  @Test
  void holdsWhatComesTwice() {
    var before = regesta("timeline", "--json", "--limit", "500").json();

    var again =
        regesta("import", SAMPLES.toString(), "--collection", "bridge", "--progress", "json");

    assertThat(again.json().path("kept").asInt()).isZero();
    assertThat(again.json().path("alreadyHeld").asInt()).isEqualTo(39);
    assertThat(again.json().path("refused").asInt()).isEqualTo(3);
    assertThat(regesta("timeline", "--json", "--limit", "500").json()).isEqualTo(before);
  }

  @Test
  void showsTheVeryWordsOfEveryEntryInTheBrowser() throws Exception {
    int port = freePort();
    var address = "http://127.0.0.1:" + port;
    try (var _ = SpringArchive.serve(settings(), Ports.of(port, freePort()))) {
      var entries =
          get(address + "/timeline").select("ol.entries a[href^=/entries/]").eachAttr("href");
      assertThat(entries).hasSizeGreaterThan(150);
      for (var entry : entries) {
        var page = get(address + entry);
        for (var source : page.select("article.card:has(a.button)")) {
          assertThat(source.select("blockquote mark").text()).isNotBlank();
          assertThat(source.select("a.button").attr("href"))
              .matches("/captures/\\w{26}/passages/\\d+-\\d+\\?text=[0-9a-f]{12}");
        }
      }
      assertThat(get(address + "/search?q=%22swing+bridge%22").select("mark")).isNotEmpty();
      assertThat(status(address + "/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz")).isEqualTo(404);
      assertThat(status(address + "/timeline?speaker=%00")).isEqualTo(400);
      assertThat(statusFor("evil.example", port)).contains("421");
    }
  }

  /** The publishers of each entry that holds some words. */
  private static List<List<String>> publishers(JsonNode timeline, String words) {
    return timeline.findParents("evidence").stream()
        .filter(entry -> entry.toString().contains(words))
        .map(entry -> entry.path("evidence").findValuesAsString("publisher"))
        .toList();
  }

  private static List<String> values(String name, JsonNode json) {
    return json.findValuesAsString(name);
  }

  private static Document get(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    var answer = BROWSER.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    return Jsoup.parse(answer.body());
  }

  private static int status(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    return BROWSER.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** The status line of the answer to a request under another name. */
  private static String statusFor(String host, int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static ArchiveSettings settings() {
    return new ArchiveSettings(
        new Home(folder.resolve("home")), Optional.of(url()), Optional.empty());
  }

  private static String url() {
    var address = DATABASE.address();
    return address.url() + "&user=" + address.user() + "&password=" + address.password();
  }

  private static Ended regesta(String... words) {
    var arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--home", folder.resolve("home").toString(), "--database", url()));
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        CommandLineFrame.of(SpringArchive::open, SpringArchive::serve)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments.toArray(String[]::new));
    return new Ended(exit, out.toString(), err.toString());
  }
}
