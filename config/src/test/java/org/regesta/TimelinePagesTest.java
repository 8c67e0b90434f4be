package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline of the samples, as a browser gets it. */
@ExtendWith(ReadingRoom.Extension.class)
class TimelinePagesTest {

  private final ReadingRoom room;

  TimelinePagesTest(ReadingRoom room) {
    this.room = room;
  }

  @Test
  void drawsTheWholeLineWithASentenceForItsName() throws Exception {
    var page = get("/timeline");

    assertThat(page.select("h1").text())
        .matches("\\d+ dated entries, .+ to 20\\d\\d, and \\d+ without a date");
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
    assertThat(dates(page, "about")).isNotEmpty().allMatch(text -> text.contains("about "));
    assertThat(page.select(".signs .date").eachAttr("class"))
        .containsExactly(
            "date day",
            "date within",
            "date about",
            "date from",
            "date until",
            "date either",
            "date undated");
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "circa 1860 | about 1860, that is 1855 to 1865.",
        "1860~ | about 1860, that is 1855 to 1865.",
        "FY2022 | about 2022. Business years do not begin on the same day everywhere."
            + " It can also mean 2021 to 2022 or 2022 to 2023",
        "1984? | perhaps 1984",
        "’22 | 2022. It can also mean 1922",
        "Mar 98 | March 1998. It can also mean March 2098",
        "03/04/2022 | 3 April 2022. It can also mean 4 March 2022",
        "from 2021 | 2021 or later",
        "early 2021 to late 2022 | January 2021 to December 2022",
        "spring 2022 | March to May 2022",
        "2021-W05 | 1 to 7 February 2021",
      })
  void tellsHowItReadAPeriodWhereThatIsNotWhatWasTyped(String written, String told)
      throws Exception {
    for (var path : List.of("/timeline?period=", "/search?period=")) {
      var page = get(path + encoded(written));

      assertThat(page.select("#period-read").text()).contains("is read as " + told);
      assertThat(page.select("#period").attr("aria-describedby")).isEqualTo("period-read");
      for (var other : page.select("#period-read a")) {
        assertThat(get(other.attr("href")).select("h1").text()).contains(other.text());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"two years ago", "last year", "the last century"})
  void quotesWhatWasTypedForWhichTheAddressHasDates(String written) throws Exception {
    for (var path : List.of("/timeline?period=", "/search?period=")) {
      var sent = answer(path + encoded(written));
      var address = room.at("/").relativize(URI.create(location(sent)));

      var page = get("/" + address);

      assertThat(page.select("#period-read").text())
          .startsWith("“" + written + "” is read as ")
          .containsPattern("\\d{4}");
      assertThat(page.select("#period").val()).matches("\\d{4}.*");
      assertThat(page.select("link[rel=canonical]").attr("href")).doesNotContain("typed");
      var forged = answer("/" + address.toString().replaceFirst("typed=.*", "typed=yesterday"));
      assertThat(location(forged)).doesNotContain("typed");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2021 or 2023 | do not follow one another | 2021, 2023, 2021 to 2023",
        "2021, 2023 | do not follow one another | 2021, 2023, 2021 to 2023",
        "the turn of the century | more than one | 1995 to 2005, 1895 to 1905",
        "not 2021 | leaves days out | 2020 or earlier, 2022 or later",
        "2023..2021 | ends before it begins | 2021 to 2023",
        "Ende 2021 | Ende | ",
        "banana | is no period | ",
      })
  void offersWhatCanBeAskedForWhereAPeriodCannot(String written, String told, String offers)
      throws Exception {
    for (var path : List.of("/timeline?period=", "/search?period=")) {
      var answer = answer(path + encoded(written) + "&kind=said");
      var page = Jsoup.parse(answer.body());

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(page.select("#problem[role=alert] p").text()).contains(told);
      assertThat(page.select("#period").attr("aria-describedby")).isEqualTo("problem");
      assertThat(page.select("#period").attr("aria-invalid")).isEqualTo("true");
      assertThat(page.select("#period").val()).isEqualTo(written);
      assertThat(String.join(", ", page.select(".offers a").eachText()))
          .isEqualTo(offers == null ? "" : offers);
      for (var offer : page.select(".offers a")) {
        assertThat(offer.attr("href")).contains("kind=said");
        assertThat(answer(offer.attr("href")).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void opensWhereTheMiddleLiesAndTellsWhatLiesOutside() throws Exception {
    var first = get("/timeline");

    var told = first.select("#found > .surroundings").text();
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
    assertThat(first.select("h1").text())
        .startsWith(numbers.get(0) + " dated entries")
        .endsWith("and " + numbers.get(3) + " without a date");
    assertThat(listed(first)).isEqualTo(numbers.get(0));
    assertThat(first.select(".overview .seen")).hasSize(1);

    var all = get(first.select("#found > .surroundings a").attr("href"));

    assertThat(number(all.select("h1").text())).isEqualTo(numbers.get(1));
    assertThat(listed(all)).isEqualTo(numbers.get(1));
    assertThat(all.select("#period").val()).isEqualTo("all");
    assertThat(all.select("#found > .surroundings a").attr("href")).isEqualTo("/timeline");
    assertThat(all.select("#period-read")).isEmpty();
  }

  /** The dated entries of a page, those that only an open side brings here included. */
  private static long listed(Document page) {
    return page.expectFirst("h2:contains(In the order of time) ~ ol.entries").select("> li").size()
        + folded(page);
  }

  private static long folded(Document page) {
    return number(page.select("details.beyond summary").text());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/timeline?period=all", "/timeline?period=all&kind=said"})
  void countsInItsHeadingWhatItsBarsAndItsUndatedAddUpTo(String address) throws Exception {
    var page = get(address);

    var heading =
        Pattern.compile("(\\d+) dated entries, .+, and (\\d+) without a date")
            .matcher(page.select("h1").text());
    assertThat(heading.matches()).isTrue();
    double bars =
        page.select("table.grid tbody td:last-child").eachText().stream()
            .map(text -> text.startsWith("under") ? "0" : text)
            .mapToDouble(Double::parseDouble)
            .sum();
    assertThat(Double.parseDouble(heading.group(1))).isBetween(bars - 3, bars + 3);
    assertThat(number(page.select("h2:contains(Without a date)").text()))
        .isEqualTo(Long.parseLong(heading.group(2)));
  }

  @Test
  void tellsWhatLiesInANarrowPeriodFromWhatOnlyMayLieThere() throws Exception {
    var page = get("/timeline?period=1859");

    var heading = page.select("h1").text();
    assertThat(heading).matches("\\d+ entr(y|ies) dated here, \\d+ that may lie here, 1859");
    var numbers =
        Pattern.compile("\\d+").matcher(heading).results().map(one -> one.group()).toList();
    assertThat(listed(page))
        .isEqualTo(Long.parseLong(numbers.get(0)) + Long.parseLong(numbers.get(1)) + folded(page));
    assertThat(page.select("details.beyond").hasAttr("open")).isFalse();
    assertThat(page.select("details.beyond .when .date:not(.from, .until)")).isEmpty();
    assertThat(page.select("details.beyond .when").size()).isEqualTo((int) folded(page));
    assertThat(folded(page)).isGreaterThan(5);
  }

  @Test
  void namesInItsHeadingNothingThatOnlyAnOpenSideBringsHere() {
    var page = room.page("/timeline?period=1600");

    assertThat(page.select("h1").text()).isEqualTo("No entry, 1600");
    assertThat(folded(page)).isPositive();
  }

  @Test
  void quotesNoCodeThatNobodyWrote() {
    var page = room.page("/timeline?period=2021~");

    assertThat(page.select("#period-read").text())
        .isEqualTo("The period is read as about 2021, that is 2016 to 2026.");
  }

  @Test
  void looksForTheMiddleOfWhatIsAskedForAndLeavesAPeriodAlone() throws Exception {
    var limited = get("/timeline?kind=happened");

    assertThat(limited.select("#found > .surroundings a").attr("href"))
        .isEqualTo("/timeline?period=all&kind=happened");
    assertThat(get("/timeline?period=1800..").select("#found > .surroundings")).isEmpty();
    assertThat(get("/timeline?q=zeppelin").select("#found > .surroundings")).isEmpty();
    assertThat(get("/timeline?q=%22open+in+June%22").select("#found > .surroundings")).isEmpty();
  }

  @Test
  void asksByTheClockOfPublication() throws Exception {
    var page = get("/timeline?period=2023-04&time=published");

    assertThat(page.select("#time option[selected]").text()).isEqualTo("published");
    assertThat(page.select("h1").text()).matches("\\d+ entries published here, April 2023");
    assertThat(page.select(".when > .date").eachText())
        .allMatch(text -> text.endsWith("April 2023"));
    assertThat(page.select(".when > .note").eachText())
        .allMatch(text -> text.matches("(said|happened|said not to happen|[a-z]+ for) .+"))
        .anyMatch(text -> !text.contains("April"));
  }

  @Test
  void tellsABrowserThatItHoldsThePageAlready() throws Exception {
    var first = answer("/timeline?period=2022");
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var again =
        room.send(
            HttpRequest.newBuilder(room.at("/timeline?period=2022"))
                .header("Accept", "text/html")
                .header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  private static long number(String text) {
    var digits = text.replaceFirst("\\D*([\\d,]+).*", "$1").replace(",", "");
    return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Document get(String path) {
    return room.page(path);
  }

  private HttpResponse<String> answer(String path) {
    return room.ask(path);
  }
}
