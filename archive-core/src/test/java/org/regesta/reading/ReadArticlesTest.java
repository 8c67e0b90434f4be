package org.regesta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.event.Event;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.time.TimeContext;

/**
 * Our own articles, read the whole way, against the events that a person found in them. The bounds
 * may be moved up, never down.
 */
class ReadArticlesTest {

  private static final double SHARE_FOUND = 0.85;
  private static final double FALSE_AN_ARTICLE = 1.0;

  private final ArticleReader reader = new ArticleReader();

  private record Told(String trigger, String date, String status, String by) {}

  private record Article(String name, LocalDate published, List<Told> events) {}

  @Test
  void findsTheEventsThatAPersonFinds() {
    var missed = new ArrayList<String>();
    int all = 0;
    for (var article : articles()) {
      all += article.events().size();
      var found = read(article);
      article.events().stream()
          .filter(told -> !found.contains(told))
          .forEach(told -> missed.add(article.name() + ": " + told));
    }

    assertThat(1 - (double) missed.size() / all)
        .as("missed: %s", String.join("\n", missed))
        .isGreaterThanOrEqualTo(SHARE_FOUND);
  }

  @Test
  void findsFewThatAPersonDoesNot() {
    var wrong = new ArrayList<String>();
    for (var article : articles()) {
      read(article).stream()
          .filter(found -> !article.events().contains(found))
          .forEach(found -> wrong.add(article.name() + ": " + found));
    }

    assertThat((double) wrong.size() / articles().size())
        .as("wrong: %s", String.join("\n", wrong))
        .isLessThanOrEqualTo(FALSE_AN_ARTICLE);
  }

  @Test
  void readsTheSameTwice() {
    var article = articles().getFirst();

    assertThat(read(article)).isEqualTo(read(article));
  }

  private List<Told> read(Article article) {
    var text = ArticleText.ofPlain(words(article.name() + ".txt"));
    var context =
        new TimeContext(Optional.of(article.published()), Language.ENGLISH, Optional.empty());
    return reader.read(text, context).events().stream()
        .map(event -> told(event, text.text()))
        .toList();
  }

  private static Told told(Event event, String text) {
    return new Told(
        event.trigger().of(text),
        event.edtf().orElse(""),
        event.status().name(),
        event.by().orElse("-"));
  }

  private static List<Article> articles() {
    Map<String, Article> articles = new LinkedHashMap<>();
    words("expected.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .forEach(row ->
            articles
                .computeIfAbsent(
                    row.get(0),
                    name -> new Article(name, LocalDate.parse(row.get(1)), new ArrayList<>()))
                .events()
                .add(new Told(row.get(2), row.get(3), row.get(4), row.get(5))));
    return List.copyOf(articles.values());
  }

  private static String words(String name) {
    try (InputStream in = ReadArticlesTest.class.getResourceAsStream("/reading/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
