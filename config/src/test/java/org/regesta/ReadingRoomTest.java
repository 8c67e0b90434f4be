package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.CommandLineFrame;
import org.regesta.cli.Ports;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;

/** The timeline and the search of the samples, as a browser gets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingRoomTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("regesta.root"), "samples", "northport");

  private final HttpClient browser =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final TestDatabase database = TestDatabase.create();
  private Optional<SpringArchive> archive = Optional.empty();
  private String address = "";

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    var home = folder.resolve("home").toString();
    var exit =
        CommandLineFrame.of(SpringArchive::open, SpringArchive::serve)
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(new StringWriter()))
            .execute(
                "import",
                SAMPLES.toString(),
                "--progress",
                "none",
                "--home",
                home,
                "--database",
                url());
    assertThat(exit).isEqualTo(1);
    int port = freePort();
    archive =
        Optional.of(
            (SpringArchive)
                SpringArchive.serve(
                    new ArchiveSettings(
                        new Home(folder.resolve("home")), Optional.of(url()), Optional.empty()),
                    Ports.of(port, freePort())));
    address = "http://127.0.0.1:" + port;
  }

  @AfterAll
  void close() {
    archive.ifPresent(SpringArchive::close);
    database.close();
  }

  @Test
  void drawsTheWholeLineWithASentenceForItsName() throws Exception {
    var page = get("/timeline");

    assertThat(page.select("h1").text()).matches("\\d+ entries, .+ to 20\\d\\d");
    assertThat(page.select("svg.histogram[role=img]").attr("aria-label"))
        .matches("\\d+ entries from .+ to .+, most in .+");
    assertThat(page.select("svg.histogram rect.solid")).isNotEmpty();
    assertThat(page.select("svg.histogram rect[fill='url(#pale)']")).isNotEmpty();
    assertThat(page.select("svg.histogram rect[fill='url(#either)']")).isNotEmpty();
    assertThat(page.select("svg:not([aria-hidden]) a, a[tabindex=0]")).isEmpty();
  }

  @Test
  void hasTheSameNumbersInTheTableAsInTheDrawing() throws Exception {
    var page = get("/timeline?period=all");

    var drawn = page.select("svg.reach > a").eachAttr("href");
    var listed = page.select("table.grid tbody th a").eachAttr("href");
    assertThat(listed).isNotEmpty().isEqualTo(drawn);
    var dated = number(page.select("svg.histogram").attr("aria-label"));
    assertThat(
            page.select("table.grid tbody td:last-child").eachText().stream()
                .map(text -> text.startsWith("under") ? "0" : text)
                .mapToDouble(Double::parseDouble)
                .sum())
        .isBetween(dated - 3.0, dated + 3.0);
  }

  @Test
  void showsOfEachBarWhatItCounts() throws Exception {
    for (var bar : get("/timeline").select("table.grid tbody tr")) {
      var opened = get(bar.select("a").attr("href"));

      long counted =
          Long.parseLong(bar.select("td").get(0).text())
              + Long.parseLong(bar.select("td").get(1).text());
      assertThat(opened.select(".when")).hasSizeGreaterThanOrEqualTo((int) counted);
    }
  }

  @Test
  void drawsUncertainDatesAsSuch() throws Exception {
    var page = get("/timeline");

    assertThat(dates(page, "either")).contains("February or March 2022");
    assertThat(dates(page, "within")).contains("1920s", "1957 to 1960");
    assertThat(dates(page, "from")).contains("1998 or later");
    assertThat(dates(page, "day")).contains("30 March 2022");
    assertThat(dates(page, "undated")).containsOnly("no date");
    assertThat(page.select("h2").eachText()).anyMatch(text -> text.startsWith("Without a date"));
  }

  private static List<String> dates(Document page, String shape) {
    return page.select(".when .date." + shape).eachText();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "late 2021 | September to December 2021",
        "Feb or March 2022 | February to March 2022",
        "March 2022..May 2022 | March to May 2022",
        "1920s | 1920 to 1929",
        "2022-03 | March 2022",
      })
  void understandsAPeriodAsPeopleWriteIt(String written, String read) throws Exception {
    var page = get("/timeline?period=" + encoded(written));

    assertThat(page.select("h1").text()).endsWith(", " + read);
    assertThat(page.select("#period").val()).isEqualTo(written);
    assertThat(page.select("nav.zoom a")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void sendsWhoeverComesWithAnotherOrderOfParametersToTheOneAddress() throws Exception {
    var answer = answer("/timeline?kind=SAID&period=2022&q=");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/timeline?period=2022&kind=said");
  }

  @Test
  void opensWhereTheMiddleLiesAndTellsWhatLiesOutside() throws Exception {
    var first = get("/timeline");

    var told = first.select("#found > .note").text();
    var numbers =
        Pattern.compile("\\d+")
            .matcher(told)
            .results()
            .map(one -> one.group())
            .map(Long::parseLong)
            .toList();
    assertThat(told)
        .matches(
            "\\d+ of \\d+ dated entries lie here; \\d+ lie outside: whole archive. \\d+ have no date.");
    assertThat(numbers.get(0) + numbers.get(2)).isEqualTo(numbers.get(1));
    assertThat(number(first.select("h1").text())).isEqualTo(numbers.get(0) + numbers.get(3));
    assertThat(first.select("ol.entries").get(0).select("> li"))
        .hasSize((int) (long) numbers.get(0));
    assertThat(first.select(".overview .seen")).hasSize(1);

    var all = get(first.select("#found > .note a").attr("href"));

    assertThat(number(all.select("h1").text())).isEqualTo(numbers.get(1) + numbers.get(3));
    assertThat(all.select("ol.entries").get(0).select("> li")).hasSize((int) (long) numbers.get(1));
    assertThat(all.select("#period").val()).isEqualTo("all");
    assertThat(all.select("#found > .note a").attr("href")).isEqualTo("/timeline");
    assertThat(all.select("#period-read")).isEmpty();
  }

  @Test
  void looksForTheMiddleOfWhatIsAskedForAndLeavesAPeriodAlone() throws Exception {
    var limited = get("/timeline?kind=happened");

    assertThat(limited.select("#found > .note a").attr("href"))
        .isEqualTo("/timeline?period=all&kind=happened");
    assertThat(get("/timeline?period=1800..").select("#found > .note")).isEmpty();
    assertThat(get("/timeline?q=zeppelin").select("#found > .note")).isEmpty();
    assertThat(get("/timeline?q=%22open+in+June%22").select("#found > .note")).isEmpty();
  }

  @Test
  void takesEachLimitAwayByALink() throws Exception {
    var all = get("/timeline").select("h1").text();

    var limited = get("/timeline?kind=happened&publisher=Evening+Post");

    var chips = limited.select("ul.chips a.chip");
    assertThat(chips.eachText().getFirst()).contains("Kind: event");
    assertThat(number(limited.select("h1").text())).isLessThan(number(all));
    assertThat(chips.eachAttr("href"))
        .containsExactly(
            "/timeline?publisher=Evening+Post", "/timeline?kind=happened", "/timeline");
    assertThat(limited.select("input[name=kind][checked]").eachAttr("value"))
        .containsExactly("happened");
  }

  @Test
  void countsBesideEachLimitWhatItWouldShow() throws Exception {
    for (var tick :
        get("/timeline?period=all&kind=said").select("label.tick:has(input[name=kind])")) {
      var other = get("/timeline?period=all&kind=" + tick.select("input").val());

      assertThat(number(other.select("h1").text())).isEqualTo(number(tick.select(".n").text()));
    }
  }

  @Test
  void asksByTheClockOfPublication() throws Exception {
    var page = get("/timeline?period=2023-04&time=published");

    assertThat(page.select("#time option[selected]").text()).isEqualTo("published");
    assertThat(number(page.select("h1").text())).isPositive();
    assertThat(page.select(".when .date").eachText()).anyMatch(text -> !text.contains("April"));
  }

  @Test
  void tellsABrowserThatItHoldsThePageAlready() throws Exception {
    var first = answer("/timeline?period=2022");
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var again =
        browser.send(
            HttpRequest.newBuilder(URI.create(address + "/timeline?period=2022"))
                .header("If-None-Match", tag)
                .build(),
            BodyHandlers.ofString());

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline?period=banana",
        "/timeline?kind=%3Cscript%3E",
        "/timeline?q=%28pier",
        "/timeline?precision=x&precision=y",
        "/search?q=%22north",
        "/search?page=0",
        "/search?page=99999999999999999999",
        "/search?page=-1",
        "/search?sort=size",
        "/search?period=2022-13-99",
        "/search?q=NOT",
        "/search?time=1'--",
      })
  void saysInWordsWhatOfAnAddressItCannotRead(String path) throws Exception {
    var answer = answer(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).isNotBlank();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(answer.body()).doesNotContain("Exception", "org.regesta", "<script>");
  }

  @Test
  void refusesTooMuch() throws Exception {
    assertThat(answer("/search?q=" + "x".repeat(600)).statusCode()).isEqualTo(400);
    assertThat(answer("/search?q=" + "a+".repeat(240) + "a").statusCode()).isEqualTo(400);
    assertThat(answer("/search?q=" + "%28".repeat(400)).statusCode()).isEqualTo(400);
    assertThat(answer("/timeline?" + "speaker=x&".repeat(900)).statusCode()).isIn(302, 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline?period=0001..9999",
        "/timeline?period=-9999/9999",
        "/timeline?period=Y-99999999/Y99999999",
        "/timeline?period=../2022",
        "/timeline?period=3000..",
        "/timeline?period=..0900",
        "/timeline?speaker=%F0%9F%98%80&collection=%2E%2E%2F",
        "/search?period=3000",
        "/search?q=%C2%A0&precision=undated",
        "/search?q=pier*&page=500",
      })
  void showsWhatIsOddButCanBeRead(String path) throws Exception {
    var answer = answer(path);

    assertThat(answer.statusCode()).isIn(200, 302);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void marksTheWordsThatWereSoughtAndLeadsToTheOriginal() throws Exception {
    var page = get("/search?q=%22swing+bridge%22");

    assertThat(page.select("h1").text()).matches("\\d+ results for \"swing bridge\"");
    assertThat(page.select("ol.hits mark").eachText())
        .allMatch(text -> text.equalsIgnoreCase("swing bridge") || text.equalsIgnoreCase("bridge"));
    for (var hit : page.select("ol.hits > li")) {
      assertThat(hit.select(".actions a").eachText().getFirst()).startsWith("Entry");
      assertThat(hit.select("a[href^=/captures/]").attr("href"))
          .matches("/captures/[0-9a-z]{26}/passages/\\d+-\\d+\\?text=[0-9a-f]{12}");
      assertThat(hit.select("a[href^=/entries/]")).isNotEmpty();
    }
    assertThat(page.select("[role=status]").text()).isEqualTo(page.select("h1").text());
  }

  @Test
  void turnsPagesWithoutMissingOrRepeatingAResult() throws Exception {
    var first = get("/search");
    var second = get(first.select("nav.pages a[rel=next]").attr("href"));

    assertThat(second.select("nav.pages [aria-current=page]").text()).isEqualTo("2");
    assertThat(entries(first)).hasSize(20).doesNotContainAnyElementsOf(entries(second));
  }

  private static List<String> entries(Document page) {
    return page.select("ol.hits .actions a[href^=/entries/]:not([href$=#cite])").eachAttr("href");
  }

  @Test
  void limitsToABarOfTheHistogram() throws Exception {
    var page = get("/search?q=bridge");
    var bar = only(page.select("table.grid tbody tr:last-child"));

    var limited = get(bar.select("a").attr("href"));

    assertThat(limited.select("#q").val()).isEqualTo("bridge");
    assertThat(number(limited.select("h1").text()))
        .isGreaterThanOrEqualTo(number(bar.select("td").get(0).text()));
  }

  @Test
  void saysWhereThereWouldBeResults() throws Exception {
    var page = get("/search?q=quay&period=1950");

    assertThat(page.select("h1").text()).startsWith("No result for quay");
    var elsewhere = only(page.select(".notice a"));
    assertThat(elsewhere.text()).matches("\\d+ entr(y|ies) outside this period");
    assertThat(get(elsewhere.attr("href")).select("ol.hits > li")).isNotEmpty();
  }

  @Test
  void loadsTheScriptThatTheLayoutNames() throws Exception {
    var script = get("/timeline").select("script[src]").attr("src");

    assertThat(answer(script).statusCode()).isEqualTo(200);
    assertThat(answer("/timeline").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/timeline", "/search?q=bridge", "/timeline?period=banana"})
  void keepsToTheRulesOfThePages(String path) throws Exception {
    var page = Jsoup.parse(answer(path).body());

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
        .isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    for (var field : page.select("input:not([type=checkbox]), select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("form form")).isEmpty();
    assertThat(page.select("nav [aria-current=page]").eachText())
        .containsAnyOf("Timeline", "Search");
  }

  private static Element only(Elements elements) {
    assertThat(elements).hasSize(1);
    return elements.get(0);
  }

  private static long number(String text) {
    var digits = text.replaceFirst("\\D*([\\d,]+).*", "$1").replace(",", "");
    return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
  }

  private Document get(String path) throws IOException, InterruptedException {
    var answer = answer(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String url() {
    var server = database.address();
    return server.url() + "&user=" + server.user() + "&password=" + server.password();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
