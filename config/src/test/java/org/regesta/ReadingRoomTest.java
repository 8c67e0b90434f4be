package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address of timeline and search says, and what it cannot say. */
@ExtendWith(ReadingRoom.Extension.class)
class ReadingRoomTest {

  private final ReadingRoom room;

  ReadingRoomTest(ReadingRoom room) {
    this.room = room;
  }

  @Test
  void sendsWhoeverComesWithAnotherOrderOfParametersToTheOneAddress() throws Exception {
    var answer = answer("/timeline?kind=SAID&period=2022&q=");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/timeline?period=2022&kind=said");
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

      var heading = other.select("h1").text();
      assertThat(heading).matches("\\d+ dated entries, .+?(, and \\d+ without a date)?");
      long dated = number(heading);
      int and = heading.indexOf(", and ");
      long undated = and < 0 ? 0 : number(heading.substring(and));
      assertThat(dated + undated).isEqualTo(number(tick.select(".n").text()));
    }
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

  private static long number(String text) {
    var digits = text.replaceFirst("\\D*([\\d,]+).*", "$1").replace(",", "");
    return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
  }

  private Document get(String path) {
    return room.page(path);
  }

  private HttpResponse<String> answer(String path) {
    return room.ask(path);
  }
}
