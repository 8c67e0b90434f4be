package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.text.Passage;

/**
 * Whole articles of our own, with the expected TIMEX3 values in the text: {@code [[words|value]]};
 * the first line is the day of publication.
 */
class ArticlesTest {

  /** An expected expression. */
  private record Expected(Passage passage, String value) {}

  /** An article without its marks. */
  private record Article(String published, String text, List<Expected> expected) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour-news",
        "siege-history",
        "mill-report",
        "town-chronicle",
        "captain-life",
        "foundry-history",
        "two-cities-bc",
        "ship-log",
        "reign",
        "wire-briefs",
        "web-briefs"
      })
  void findsAndPlacesNearlyAllThatAReaderFinds(String name) throws IOException {
    var article = read(name);

    var timexes = Tagged.of(article.text(), article.published()).dates().timexes();

    var found =
        timexes.stream().map(timex -> new Expected(timex.passage(), timex.value())).toList();
    var missed = article.expected().stream().filter(e -> !found.contains(e)).toList();
    var added = found.stream().filter(f -> !article.expected().contains(f)).toList();
    assertThat(missed)
        .as("missed or placed elsewhere; read: %s", added)
        .hasSizeLessThanOrEqualTo(1);
    assertThat(added).as("not dates").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void readsTheSameTextTheSameWayTwice() throws IOException {
    var article = read("siege-history");

    var once = Tagged.of(article.text(), article.published());
    var again = Tagged.of(article.text(), article.published());

    assertThat(again.dates()).isEqualTo(once.dates());
  }

  private static Article read(String name) throws IOException {
    try (var in = ArticlesTest.class.getResourceAsStream("articles/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no article " + name);
      }
      var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int line = all.indexOf('\n');
      return parse(all.substring(0, line), all.substring(line + 1));
    }
  }

  private static Article parse(String published, String marked) {
    var text = new StringBuilder();
    var expected = new ArrayList<Expected>();
    int at = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
      text.append(marked, at, open);
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf("]]", open);
      int begin = text.length();
      text.append(marked, open + 2, bar);
      expected.add(
          new Expected(new Passage(begin, text.length()), marked.substring(bar + 1, close)));
      at = close + 2;
    }
    return new Article(published, text.append(marked.substring(at)).toString(), expected);
  }
}
