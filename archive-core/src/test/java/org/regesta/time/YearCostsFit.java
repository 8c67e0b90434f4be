package org.regesta.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the costs of the year decoder to the narratives of a corpus, and says what they are worth on
 * documents that they were not fitted to: each document is placed with costs that were fitted to
 * all others. Arguments: GOLD.jsonl, lines {@code {"id","text","dct","timexes"}}; or that and
 * costs, parted by commas, to see what they are worth.
 *
 * <p>No costs are thought of by which a chronicle's next year would be passed over. Costs are
 * fitted one after the other, each to the best of a few values, until nothing moves. Best is what
 * places most expressions rightly; of equals, what is nearest to the round values that one begins
 * with.
 */
final class YearCostsFit {

  private static final List<String> NAMES =
      List.of(
          "forward",
          "turnBack",
          "backward",
          "namedShare",
          "headingShare",
          "passYear",
          "passDate",
          "passHeading",
          "sameYear",
          "ancientDay",
          "atPublication",
          "againstWeekday",
          "besides");

  /** Round values that know nothing of the corpus. */
  private static final List<Double> BEGIN =
      List.of(1.0, 0.5, 0.5, 0.5, 0.1, 1.5, 2.0, 3.0, 0.25, 4.0, 2.0, 2.0, 1.0);

  /** A cost is moved only for more expressions than this, so that one document does not move it. */
  private static final int CHANCE = 2;

  /** A cost is tried at these multiples of where one begins. */
  private static final List<Double> MULTIPLES = List.of(1.0, 0.7, 1.4, 0.5, 2.0, 0.25, 4.0);

  private final List<Document> documents;
  private final Map<List<Double>, int[]> known = new HashMap<>();

  /** A text that was read, and what should be found in it. */
  private record Document(
      String id,
      ArticleText article,
      TimeContext context,
      List<Wording> wordings,
      Set<String> gold) {}

  private YearCostsFit(List<Document> documents) {
    this.documents = documents;
  }

  public static void main(String[] arguments) throws IOException {
    var fit = new YearCostsFit(read(Path.of(arguments[0])));
    if (arguments.length == 1) {
      fit.report();
    }
    for (var costs : List.of(arguments).subList(1, arguments.length)) {
      var values = Stream.of(costs.split(",")).map(Double::valueOf).toList();
      System.out.println(costs + " " + Arrays.toString(fit.right(values)));
    }
  }

  private void report() {
    var all = new ArrayList<Integer>();
    for (int i = 0; i < documents.size(); i++) {
      all.add(i);
    }
    int[] begun = right(BEGIN);
    int[] now = right(values(YearCosts.FITTED));
    var fitted = fitted(all);
    int[] within = right(fitted);
    int[] outside = new int[documents.size()];
    System.out.println(
        "rightly placed: round costs, the costs of the code, fitted, fitted to others");
    for (int i = 0; i < documents.size(); i++) {
      var others = new ArrayList<>(all);
      others.remove(Integer.valueOf(i));
      outside[i] = right(fitted(others))[i];
      System.out.printf(
          "%-20s %5d %5d %5d %5d%n",
          documents.get(i).id(), begun[i], now[i], within[i], outside[i]);
    }
    System.out.printf(
        "%-20s %5d %5d %5d %5d of %d%n",
        "all",
        sum(begun, all),
        sum(now, all),
        sum(within, all),
        sum(outside, all),
        documents.stream().mapToInt(d -> d.gold().size()).sum());
    for (int i = 0; i < NAMES.size(); i++) {
      System.out.println(NAMES.get(i) + " " + fitted.get(i));
    }
  }

  private List<Double> fitted(List<Integer> chosen) {
    var best = BEGIN;
    int most = sum(right(best), chosen);
    for (int round = 0; round < 3; round++) {
      var before = best;
      for (int cost = 0; cost < NAMES.size(); cost++) {
        for (double multiple : MULTIPLES) {
          var tried = new ArrayList<>(best);
          tried.set(cost, BEGIN.get(cost) * multiple);
          int right = stepsOn(costs(tried)) ? sum(right(tried), chosen) : 0;
          if (right > most + CHANCE) {
            most = right;
            best = List.copyOf(tried);
          }
        }
      }
      if (best.equals(before)) {
        break;
      }
    }
    return best;
  }

  /** In a chronicle of one year after the other none may be passed over. */
  private static boolean stepsOn(YearCosts costs) {
    return costs.namedShare() * costs.going(12) < costs.passYear();
  }

  private static int sum(int[] right, List<Integer> chosen) {
    return chosen.stream().mapToInt(i -> right[i]).sum();
  }

  /** How many expressions of each document are placed rightly. */
  private int[] right(List<Double> values) {
    return known.computeIfAbsent(
        values, v -> documents.stream().mapToInt(document -> right(document, costs(v))).toArray());
  }

  private static int right(Document document, YearCosts costs) {
    var telling = new Telling(Standpoint.Genre.NARRATIVE, NumericOrder.UNTOLD, costs);
    var dates = dates(document, telling);
    int right = 0;
    for (var timex : dates.timexes()) {
      right += document.gold().contains(timex.passage().end() + " " + timex.value()) ? 1 : 0;
    }
    return right;
  }

  private static Dates dates(Document document, Telling telling) {
    var published = document.context().published().orElse(null);
    var steps = new YearSteps(published == null ? null : (Integer) published.getYear());
    document.wordings().stream()
        .filter(wording -> GenreWords.counts(wording, telling.genre()))
        .forEach(steps::add);
    var years = Chronicle.years(steps, published, telling);
    var all = new AllDates();
    var chronicle = new Chronicle(document.article().text(), published, telling, years, all);
    document.wordings().forEach(chronicle::place);
    return all.dates();
  }

  private static YearCosts costs(List<Double> v) {
    return new YearCosts(
        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8),
        v.get(9), v.get(10), v.get(11), v.get(12));
  }

  private static List<Double> values(YearCosts c) {
    return List.of(
        c.forward(),
        c.turnBack(),
        c.backward(),
        c.namedShare(),
        c.headingShare(),
        c.passYear(),
        c.passDate(),
        c.passHeading(),
        c.sameYear(),
        c.ancientDay(),
        c.atPublication(),
        c.againstWeekday(),
        c.besides());
  }

  private static List<Document> read(Path gold) throws IOException {
    var json = JsonMapper.builder().build();
    var language = TimeLanguage.of(Language.ENGLISH);
    var documents = new ArrayList<Document>();
    for (var line : Files.readAllLines(gold)) {
      var node = json.readTree(line);
      var article = ArticleText.ofPlain(node.path("text").asString());
      var published = Optional.of(LocalDate.parse(node.path("dct").asString()));
      var wordings = new ArrayList<Wording>();
      new Reading(language, wordings::add).read(article);
      documents.add(
          new Document(
              node.path("id").asString(),
              article,
              new TimeContext(published, Language.ENGLISH, Optional.empty()),
              wordings,
              values(node.path("timexes"))));
    }
    return documents;
  }

  /** End and value of each expression; words before it, as "the", are no matter of years. */
  private static Set<String> values(JsonNode timexes) {
    var values = new HashSet<String>();
    for (var timex : timexes) {
      values.add(timex.path("end").asInt() + " " + timex.path("value").asString(""));
    }
    return values;
  }
}
