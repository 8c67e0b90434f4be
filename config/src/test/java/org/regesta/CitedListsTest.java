package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.CitablePages.content;
import static org.regesta.CitablePages.linked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What reference managers and people take along from lists: searches, the catalogue, speakers. */
@ExtendWith(ReadingRoom.Extension.class)
class CitedListsTest {

  private final ReadingRoom room;
  private final CitablePages pages;

  CitedListsTest(ReadingRoom room) {
    this.room = room;
    this.pages = new CitablePages(room);
  }

  @Test
  void listsExactlyWhatTheSearchFinds() {
    var path = "/search?q=bridge&kind=said&sort=time";
    var page = room.page(path);

    var list = room.ask("/search.jsonl?q=bridge&kind=said").body();

    var keys =
        list.lines()
            .map(line -> JsonMapper.shared().readTree(line).path("key").asString())
            .toList();
    var shown =
        page.select("#found a[href^=/entries/]").eachAttr("href").stream()
            .filter(href -> !href.contains("#"))
            .map(href -> "entry-" + href.replaceAll("^/entries/|\\?.*", ""))
            .distinct()
            .toList();
    assertThat(keys)
        .hasSizeGreaterThanOrEqualTo(shown.size())
        .startsWith(shown.toArray(String[]::new));
    assertThat(room.ask("/search.ris?q=%28bridge").statusCode()).isEqualTo(400);
    assertThat(room.ask("/timeline.ris?period=nonsense").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/captures", "/imports/1"})
  void offersTheSourcesOfAListInEveryFormat(String path) {
    var page = room.page(path);

    var box = page.select("section.cite").getFirst();
    var list = keys(path + ".jsonl");

    assertThat(box.select("a[download]")).hasSize(13);
    for (var link : box.select("a[download]")) {
      assertThat(room.ask(link.attr("href")).statusCode()).as(link.toString()).isEqualTo(200);
    }
    assertThat(list)
        .hasSizeGreaterThan(25)
        .doesNotHaveDuplicates()
        .allMatch(key -> key.startsWith("capture-"))
        .isSubsetOf(keys("/search.jsonl?cite=captures"));
    assertThat(content(page, "DC.title")).isNotEmpty();
    assertThat(pages.ask(path, "application/jsonl").body())
        .isEqualTo(room.ask(path + ".jsonl").body());
  }

  @Test
  void citesTheCatalogueInItsOrderAndAsItIsLimited() {
    var limited = "/captures?q=bridge&order=title";
    var page = room.page(limited);

    var list = keys(page.select("section.cite a[href*=.jsonl]").attr("href"));

    assertThat(list)
        .isNotEmpty()
        .containsExactlyElementsOf(
            page
                .select("main .sources a.words:not(:matches(\\.(png|css)$))")
                .eachAttr("href")
                .stream()
                .map(href -> "capture-" + href.substring("/captures/".length()))
                .toList());
    assertThat(page.select("abbr.unapi-id").eachAttr("title")).isEqualTo(list);
  }

  @Test
  void citesWhatTheSpeakersOfAPageSaid() {
    var page = room.page("/people?q=ann");
    var href = page.select("section.cite a[href*=.jsonl]").attr("href");
    var speakers =
        page.select("main table a[href^=/people/]").eachAttr("href").stream()
            .map(id -> "speaker=" + id.substring("/people/".length()))
            .toList();

    var list = room.ask(href).body();

    assertThat(speakers).isNotEmpty();
    assertThat(list)
        .isNotEmpty()
        .isEqualTo(room.ask("/search.jsonl?" + String.join("&", speakers)).body());
    assertThat(room.ask("/people.jsonl?q=nobodyofthisname").body()).isEmpty();
    assertThat(room.page("/people?q=nobodyofthisname").select("section.cite")).isEmpty();
    assertThat(room.ask("/people.ris?page=0").statusCode()).isEqualTo(400);
    assertThat(room.ask("/imports/99999.ris").statusCode()).isEqualTo(404);
  }

  private List<String> keys(String path) {
    return room.ask(path)
        .body()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).path("key").asString())
        .toList();
  }

  @Test
  void countsNoPictureOrStyleAmongTheSources() {
    var names =
        room.ask("/search.jsonl?cite=captures")
            .body()
            .lines()
            .map(line -> JsonMapper.shared().readTree(line).at("/source/name").asString())
            .toList();

    assertThat(names).hasSizeGreaterThan(25).noneMatch(name -> name.matches(".*\\.(css|png)"));
  }

  @Test
  void letsReferenceManagersTakeTheEntriesOfAList() {
    for (var path : new String[] {"/search?q=bridge&kind=said", "/timeline?q=bridge"}) {
      var page = room.page(path);

      assertThat(content(page, "DC.title")).isNotEmpty();
      assertThat(page.select("head link[rel=unapi-server]")).hasSize(1);
      assertThat(linked(page).path("@type").asString()).isEqualTo("CollectionPage");
      var ids = page.select("abbr.unapi-id").eachAttr("title");
      assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
      assertThat(room.ask("/unapi?id=" + ids.getFirst()).statusCode()).isEqualTo(300);
      var ris = page.select("section.cite a[href*=.ris]").attr("href");
      assertThat(room.ask(ris).body()).startsWith("TY  - ");
    }
  }

  @Test
  void listsWhatAPersonSaid() {
    var page = room.page(pages.person());

    var list = room.ask(pages.person() + ".jsonl").body();

    assertThat(content(page, "DC.identifier")).endsWith(pages.person());
    assertThat(list)
        .isNotEmpty()
        .isEqualTo(
            room.ask("/search.jsonl?speaker=" + pages.person().substring("/people/".length()))
                .body());
    assertThat(room.ask("/people/00000000000000000000000000.ris").statusCode()).isEqualTo(404);
  }
}
