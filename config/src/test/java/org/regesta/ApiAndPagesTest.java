package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whether programs get what the pages show: each page beside the answer of its interface. */
@ExtendWith(ReadingRoom.Extension.class)
class ApiAndPagesTest {

  private final ReadingRoom room;

  ApiAndPagesTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline?period=all",
        "/timeline?period=2022",
        "/timeline?q=bridge&time=published&wording=quoted&wording=reported",
        "/timeline?period=all&kind=happened&status=asserted&precision=day",
        "/timeline?period=all&publisher=Northport+Gazette"
      })
  void tellsOfATimelineWhatItsPageShows(String address) {
    var page = room.page(address);
    var answer = room.json(address);

    assertThat(
            page.select("ol.entries a[href^=/entries/]").eachAttr("href").stream()
                .map(href -> href.replaceAll("^/entries/|\\?.*", ""))
                .distinct())
        .containsAll(ids(answer.path("items")));
    assertThat(bars(page.expectFirst("table.grid"))).isEqualTo(bars(answer.path("density")));
    assertThat(answer.path("overview").path("bars").size()).isPositive();
    assertThat(ticked(page.select("label.tick"))).isEqualTo(counted(answer.path("facets")));
    assertThat(room.json("/api" + address).path("density")).isEqualTo(answer.path("density"));
  }

  @Test
  void tellsWhatIsDatedHereFromWhatMayLieHereAsTheHeadingDoes() {
    var heading = room.page("/timeline?period=1859").select("h1").text();

    var dated = room.json("/api/timeline?period=1859").path("dated");

    assertThat(heading)
        .isEqualTo(
            "%d entries dated here, %d that may lie here, 1859"
                .formatted(dated.path("here").asInt(), dated.path("maybe").asInt()));
    assertThat(dated.path("beyond").asInt())
        .isEqualTo(room.page("/timeline?period=1859").select(".beyond li").size());
    var all = room.json("/api/timeline");
    assertThat(all.at("/dated/here").asInt()).isEqualTo(all.path("total").asInt());
  }

  @Test
  void tellsWhereTheTimelineOpens() {
    var page = room.page("/timeline");

    var middle = room.json("/timeline").path("middle");

    assertThat(page.text())
        .contains(
            "%,d of ".formatted(middle.path("inside").asLong())
                + "%,d dated"
                    .formatted(middle.path("inside").asLong() + middle.path("outside").asLong()));
  }

  @Test
  void listsWhatIsHeldAsThePageDoes() {
    var page = room.page("/captures?order=title");

    var held = room.json("/captures?order=title");

    assertThat(page.select("ol.sources a.words").eachAttr("href"))
        .isEqualTo(
            held.path("items").values().stream()
                .map(one -> "/captures/" + one.path("id").asString())
                .toList());
    assertThat(page.select(".lead").text()).contains(held.path("total").asString());
  }

  private static List<String> ids(JsonNode entries) {
    var ids = new ArrayList<String>();
    entries.forEach(one -> ids.add(one.path("id").asString()));
    return ids;
  }

  private static List<String> bars(Element table) {
    return table.select("tbody tr").stream()
        .map(row -> row.select("td").eachText())
        .map(cells -> cells.get(0) + " " + cells.get(1))
        .toList();
  }

  private static List<String> bars(JsonNode density) {
    var bars = new ArrayList<String>();
    for (var bar : density.path("bars")) {
      bars.add(
          String.format(
              Locale.ROOT, "%,d %,d", bar.path("certain").asLong(), bar.path("possible").asLong()));
    }
    return bars;
  }

  /**
   * How many limits there are, and their counts added up. Namesakes, who have a tick each, are
   * counted together in JSON.
   */
  private static long ticked(List<Element> ticks) {
    return ticks.stream()
        .mapToLong(tick ->
            Long.parseLong(tick.select(".n").text().replace(",", ""))
                + (tick.select("[name=speaker]").isEmpty() ? 1 : 0))
        .sum();
  }

  private static long counted(JsonNode facets) {
    long sum = 0;
    for (var facet : facets.properties()) {
      for (var count : facet.getValue()) {
        sum += count.asLong() + (facet.getKey().equals("speakers") ? 0 : 1);
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=bridge",
        "/search?q=bridge&sort=time&page=2",
        "/search?kind=said&speaker=Ann+Mayhew"
      })
  void findsWhatThePageFindsPageByPage(String address) {
    var hits = room.page(address).select("ol.hits a[href^=/entries/]:not([href*=#])");

    var found = new ArrayList<String>();
    room.json(address)
        .path("found")
        .path("hits")
        .forEach(hit -> found.add("/entries/" + hit.path("entry").path("id").asString()));

    assertThat(hits.eachAttr("href").stream().map(href -> href.replaceFirst("\\?.*", "")))
        .isNotEmpty()
        .containsExactlyElementsOf(found);
  }

  @Test
  void tellsOfASourceHowItCameHereAndWhatElseThereIsOfIt() {
    for (var id : captures()) {
      var facts = room.page("/captures/" + id + "?view=metadata").select("dl.facts dd").eachText();
      var answer = room.json("/captures/" + id);
      var custody = answer.path("custody");

      assertThat(facts)
          .contains(answer.path("sha256").asString(), answer.path("source").asString())
          .contains(custody.path("kept").path("sha256").asString())
          .contains("reader " + custody.path("readBy").path("text").asInt())
          .contains(custody.path("readBy").path("statements").asString())
          .anyMatch(fact ->
              fact.startsWith(
                  "import "
                      + custody.path("broughtIn").path(0).path("order").asInt()
                      + " as "
                      + custody.path("broughtIn").path(0).path("name").asString()));
      assertThat(room.page("/captures/" + id).select("ul.captures li"))
          .hasSize(answer.path("sameSource").size());
    }
    assertThat(
            captures().stream()
                .filter(id -> room.json("/captures/" + id).path("sameSource").size() > 1))
        .isNotEmpty();
  }

  private List<String> captures() {
    var captures = new ArrayList<String>();
    for (var entry : room.json("/api/timeline?limit=500").path("items")) {
      for (var source : entry.path("evidence")) {
        captures.add(source.path("capture").asString());
      }
    }
    return captures.stream().distinct().toList();
  }

  @Test
  void tellsOfAnEntryItsSourcesInContextAndItsNeighbours() {
    var entry = room.json("/api/search?q=%22engineers+had+found+cracks%22&kind=said");
    var id = entry.at("/found/hits/0/entry/id").asString();
    var page = room.page("/entries/" + id + "?kind=said");

    var evidence = room.json("/api/entries/" + id + "/evidence");
    var beside = room.json("/api/entries/" + id + "/neighbours?kind=said");

    var words = new StringBuilder();
    evidence.path(0).path("excerpt").forEach(part -> words.append(part.path("words").asString()));
    assertThat(page.select("article.card:has(h3)")).hasSize(evidence.size());
    assertThat(page.expectFirst("article.card:has(h3) blockquote").wholeText())
        .isEqualTo(words.toString());
    assertThat(page.select("article.card a.button").attr("href"))
        .isEqualTo(evidence.path(0).path("opens").asString());
    assertThat(page.select("nav[aria-label=Near in time]").text())
        .contains(
            beside.path("position").asLong() + " of " + beside.path("total").asLong() + " in view");
    assertThat(page.select("a[rel=next]").attr("href"))
        .startsWith("/entries/" + beside.at("/after/id").asString());
  }

  @Test
  void tellsOfASpeakerWhatTheirPageShows() {
    var id = room.json("/api/people").at("/items/0/id").asString();
    var page = room.page("/people/" + id);

    var person = room.json("/people/" + id);
    var line = room.json("/api/timeline?speaker=" + id);

    assertThat(page.select("h1").text()).isEqualTo(person.path("name").asString());
    assertThat(page.select(".lead").text())
        .contains(line.path("total").asLong() + line.path("undated").asLong() + " statement");
    assertThat(page.select("table.grid tbody tr")).hasSize(person.path("roles").size());
    assertThat(page.select("ul.chips a[href*=wording=quoted] .n").text())
        .isEqualTo(line.at("/facets/wordings/DIRECT").asString("0"));
  }

  @Test
  void tellsOfAnImportWhatItsPageShows() {
    var page = room.page("/imports/1");

    var account = room.json("/imports/1");

    assertThat(page.text())
        .contains(
            "received %d = kept %d + already held %d + refused %d"
                .formatted(
                    account.path("received").asLong(),
                    account.path("kept").asLong(),
                    account.path("alreadyHeld").asLong(),
                    account.path("refused").asLong()))
        .contains(account.at("/declared/collection").asString());
    assertThat(page.select("table.grid tbody tr"))
        .hasSize(room.json("/api/imports/1/refused").path("items").size());
    assertThat(page.select("ul.names a").eachAttr("href"))
        .isNotEmpty()
        .containsExactlyElementsOf(
            account.at("/notes").values().stream()
                .flatMap(note -> note.path("items").values().stream())
                .map(item -> "/captures/" + item.path("capture").asString())
                .toList());
    assertThat(room.ask("/imports/1/items.csv").body().lines())
        .hasSize(1 + account.path("received").asInt());
    assertThat(account.path("discrepancies")).isEmpty();
    assertThat(room.json("/imports").at("/items").values())
        .anyMatch(one -> one.path("number").asLong() == 1);
    assertThat(room.page("/imports/new").select("datalist option, select option").eachAttr("value"))
        .containsAll(
            room.json("/imports/new").path("offered").values().stream()
                .map(JsonNode::asString)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/passages/40-3",
        "/passages/3-40?view=zz",
        "/passages/3-40?text=xyz",
        "?view=zz",
        "?page=first",
        "/statements/40-3"
      })
  void saysOfAWrongAddressTheSameAsAPageAndAsJson(String wrong) {
    var address = "/captures/" + captures().getFirst() + wrong;

    var page = room.ask(address);
    assertThat(page.statusCode()).as(address).isEqualTo(400);
    assertThat(page.body()).contains("That was not understood");
    if (!wrong.contains("view") && !wrong.contains("page=")) {
      assertThat(status(address)).as(address).isEqualTo(400);
      assertThat(room.ask(address.replaceFirst("(?=\\?|$)", ".ris")).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void saysOfAPassageOfAnotherReadingTheSameAsJsonAndAsCitation() {
    var capture = "/captures/" + captures().getFirst();
    for (var gone : List.of("/passages/3-40", "/statements/3-40")) {
      var address = capture + gone + "?text=0123456789ab";
      assertThat(status(address)).as(address).isEqualTo(410);
      assertThat(status("/api" + address)).as(address).isEqualTo(410);
    }
    var beyond = capture + "/passages/3-40000000";
    assertThat(status(beyond)).isEqualTo(410);
    assertThat(room.ask(beyond).statusCode()).isEqualTo(410);
    assertThat(room.ask(beyond + ".ris").statusCode()).isEqualTo(410);
  }

  private int status(String address) {
    return room.send(HttpRequest.newBuilder(room.at(address)).header("Accept", "application/json"))
        .statusCode();
  }
}
