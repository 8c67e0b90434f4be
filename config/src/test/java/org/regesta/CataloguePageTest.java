package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.speech.StatementStore;

/** The list of all sources, as a browser gets it. */
@ExtendWith(ReadingRoom.Extension.class)
class CataloguePageTest {

  private final ReadingRoom room;

  CataloguePageTest(ReadingRoom room) {
    this.room = room;
  }

  @Test
  void standsInTheMenuAndListsWhatIsHeld() {
    var page = room.page("/captures");

    assertThat(page.select("header nav a[aria-current]").text()).isEqualTo("Sources");
    assertThat(page.select("h1").text()).isEqualTo("Sources");
    long held = room.part(CaptureStore.class).count();
    assertThat(page.select(".lead").text()).startsWith(held + " sources");
    assertThat(page.select("ol.sources > li")).hasSizeBetween(20, 50);
  }

  @Test
  void tellsOfEachWhatItSaysOfItselfAndWhatWasReadFromIt() {
    var page = room.page("/captures?q=council+hears");

    var line = page.select("ol.sources > li").get(0);
    assertThat(line.select("a").text()).isEqualTo("Council hears of delay at the north pier");
    assertThat(line.select(".date").text()).isEqualTo("12 April 2023");
    assertThat(line.select(".when .note").text()).isEqualTo("from JSON-LD datePublished");
    assertThat(line.select(".meta").text())
        .contains("Northport Gazette", "HTML", "collection bridge");
    var id = line.select("a").attr("href").replace("/captures/", "");
    int statements = room.part(StatementStore.class).find(new CaptureId(id)).size();
    assertThat(statements).isPositive();
    assertThat(line.select(".meta").text()).contains(statements + " statements, ");
    assertThat(room.ask("/captures/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void tellsWhyNothingCouldBeReadFromASource() {
    var page = room.page("/captures?q=pdf");

    assertThat(page.select("ol.sources .badge.failed")).isNotEmpty();
  }

  @Test
  void ordersByPublisherThoseWithoutOneLast() {
    var publishers = new ArrayList<String>();
    for (var meta : room.page("/captures?order=publisher").select("ol.sources .meta")) {
      publishers.add(meta.select("> span:first-child:not(.badge)").text().toLowerCase(Locale.ROOT));
    }

    var named = publishers.stream().filter(name -> !name.isEmpty()).toList();
    assertThat(named).isSorted().hasSizeGreaterThan(10);
    assertThat(publishers.subList(0, named.size())).isEqualTo(named);
  }

  @Test
  void findsByWordsAndCollectionAndSaysWhenThereIsNothing() {
    var found = room.page("/captures?q=bridge&collection=bridge");

    assertThat(found.select(".lead").text()).contains(" of ");
    assertThat(found.select("#collection option[selected]").attr("value")).isEqualTo("bridge");
    var none = room.page("/captures?q=zeppelin");
    assertThat(none.select(".lead").text()).startsWith("0 of ");
    assertThat(none.select(".notice a").attr("href")).isEqualTo("/captures");
  }

  @Test
  void goesOnBehindASource() {
    var first = room.page("/captures?order=title").select("ol.sources a.words").eachAttr("href");

    var behind = room.page("/captures?order=title&after=" + first.get(4).replace("/captures/", ""));

    assertThat(behind.select("ol.sources a.words").eachAttr("href"))
        .startsWith(first.get(5), first.get(6));
    assertThat(behind.select("main a:contains(From the first)").attr("href"))
        .isEqualTo("/captures?order=title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/captures?order=weight", "/captures?after=1", "/captures?q=a&q=b"})
  void saysWhatOfAnAddressItCannotRead(String path) {
    assertThat(room.ask(path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/captures?after=00000000000000000000000000",
        "/captures?q=%27%27%3B--&collection=none",
        "/captures?q=%F0%9F%98%80"
      })
  void answersWhateverIsAsked(String path) {
    assertThat(room.ask(path).statusCode()).isEqualTo(200);
  }

  @Test
  void hasOneAddressForEachState() {
    var answer = room.ask("/captures?order=published&q=");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/captures");
  }
}
