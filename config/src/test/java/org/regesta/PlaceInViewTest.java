package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry knows where it stands in the view that it was opened from, whatever view that is. */
@ExtendWith(ReadingRoom.Extension.class)
class PlaceInViewTest {

  private static final Pattern PLACE = Pattern.compile("(\\d+) of (\\d+) in view");

  private final ReadingRoom room;

  PlaceInViewTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline",
        "/timeline?period=all",
        "/timeline?period=2022..2024",
        "/timeline?q=bridge&period=2020..2024&kind=said",
        "/timeline?time=published&publisher=Evening+Post&publisher=Northport+Gazette",
        "/timeline?precision=day&precision=month",
        "/search",
        "/search?q=bridge",
        "/search?q=bridge&sort=time",
        "/search?q=bridge&page=2",
        "/search?q=harbour+OR+pier&period=late+2021..&time=published&kind=happened"
      })
  void goesFromEachEntryOfAViewToTheNext(String view) {
    var listed = entries(room.page(view));
    int passed = view.contains("page=2") ? 20 : 0;

    for (int at = 0; at < Math.min(6, listed.size() - 1); at++) {
      var page = room.page(listed.get(at));

      var place = PLACE.matcher(page.select("nav[aria-label=Near in time]").text());
      assertThat(place.find()).as(listed.get(at)).isTrue();
      assertThat(Integer.parseInt(place.group(1))).isEqualTo(passed + at + 1);
      assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(listed.get(at + 1));
      if (at > 0) {
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(listed.get(at - 1));
      }
      var back = page.select("nav a:contains(back to the view)").attr("href");
      assertThat(entries(room.page(back))).contains(listed.get(at));
    }
  }

  private static List<String> entries(Document page) {
    return page.select(
            "ol.entries a.words, ol.hits .actions a:not([href$=#cite]):not([href^=/captures/])")
        .eachAttr("href");
  }

  @Test
  void countsAsManyInViewAsTheViewHas() {
    var view = room.page("/search?q=bridge");

    var page = room.page(entries(view).getFirst());

    var place = PLACE.matcher(page.select("nav[aria-label=Near in time]").text());
    assertThat(place.find()).isTrue();
    assertThat(view.select("h1").text()).startsWith(place.group(2) + " results");
  }

  @Test
  void keepsToTheWholeLineWhereTheViewDoesNotHoldTheEntry() {
    var entry = entries(room.page("/search?q=bridge")).getFirst().replaceFirst("\\?.*", "");

    var page = room.page(entry + "?q=zeppelin&sort=relevance");

    assertThat(page.select("nav[aria-label=Near in time]").text()).doesNotContain("in view");
    assertThat(page.select("a[rel=next], a[rel=prev]").eachAttr("href"))
        .isNotEmpty()
        .noneMatch(href -> href.contains("zeppelin"));
    assertThat(page.select("nav a:contains(Back to the view)").attr("href"))
        .isEqualTo("/search?q=zeppelin");
  }
}
