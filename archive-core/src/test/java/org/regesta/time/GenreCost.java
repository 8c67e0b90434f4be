package org.regesta.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what it costs to find out whether a text is news or a narrative: expressions rightly placed
 * where the text is told to be news, told to be a narrative, and where it is inferred. Arguments:
 * GOLD.jsonl…, lines {@code {"id","text","dct","timexes"}}.
 */
final class GenreCost {

  private static final TemporalTagger TAGGER = TemporalTagger.forLanguage(Language.ENGLISH);

  private int gold;
  private int news;
  private int narrative;
  private int inferred;
  private int newsFound;
  private int narrativeFound;
  private int inferredFound;
  private final Map<Standpoint.Genre, Integer> taken = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    for (var corpus : arguments) {
      var cost = new GenreCost();
      var json = JsonMapper.builder().build();
      for (var line : Files.readAllLines(Path.of(corpus))) {
        cost.add(json.readTree(line));
      }
      System.out.printf(
          "%s: value F1 as news %.2f, as narrative %.2f, inferred %.2f; taken for %s%n",
          Path.of(corpus).getFileName(),
          f1(cost.news, cost.newsFound, cost.gold),
          f1(cost.narrative, cost.narrativeFound, cost.gold),
          f1(cost.inferred, cost.inferredFound, cost.gold),
          cost.taken);
    }
  }

  private static double f1(int right, int found, int gold) {
    return 200.0 * right / (found + gold);
  }

  private void add(JsonNode node) {
    var article = ArticleText.ofPlain(node.path("text").asString());
    var published = LocalDate.parse(node.path("dct").asString());
    var context = new TimeContext(Optional.of(published), Language.ENGLISH, Optional.empty());
    var expected = expected(node);
    gold += expected.size();
    var asNews = TAGGER.tag(article, context, Standpoint.Genre.NEWS).timexes();
    var asStory = TAGGER.tag(article, context, Standpoint.Genre.NARRATIVE).timexes();
    var own = TAGGER.tag(article, context).timexes();
    news += right(asNews, expected);
    narrative += right(asStory, expected);
    inferred += right(own, expected);
    newsFound += asNews.size();
    narrativeFound += asStory.size();
    inferredFound += own.size();
    var genre = TAGGER.genre(article, context);
    taken.merge(genre, 1, Integer::sum);
    boolean lost =
        right(own, expected) < Math.max(right(asNews, expected), right(asStory, expected));
    if (lost) {
      System.out.printf(
          "  %s read as %s: news %d, narrative %d of %d%n",
          node.path("id").asString(),
          genre,
          right(asNews, expected),
          right(asStory, expected),
          expected.size());
    }
  }

  private static List<JsonNode> expected(JsonNode node) {
    var expected = new ArrayList<JsonNode>();
    for (var timex : node.path("timexes")) {
      if (!timex.path("value").asString("").isEmpty()) {
        expected.add(timex);
      }
    }
    return expected;
  }

  /** How many overlap one that was found with the same value. */
  private static int right(List<Timex> found, List<JsonNode> expected) {
    int right = 0;
    for (var timex : expected) {
      int begin = timex.path("start").asInt();
      int end = timex.path("end").asInt();
      var value = timex.path("value").asString();
      right +=
          found.stream()
                  .anyMatch(t ->
                      t.value().equals(value)
                          && t.passage().begin() < end
                          && begin < t.passage().end())
              ? 1
              : 0;
    }
    return right;
  }
}
