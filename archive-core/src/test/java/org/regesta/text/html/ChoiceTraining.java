package org.regesta.text.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Trains the weights by which one of the candidates for the main content is chosen: {@code
 * ChoiceTraining CORPORA OUT}, after {@code BlockTraining} with the same arguments, whose scores
 * for pages of sites it had not seen it reads.
 */
final class ChoiceTraining {

  private static final Boosting.Settings SETTINGS =
      new Boosting.Settings(
          Integer.getInteger("ctrees", 60),
          Integer.getInteger("cdepth", 3),
          0.1,
          0.6,
          Double.parseDouble(System.getProperty("cleast", "3")),
          20261124);

  private final List<LabelledPage> pages;
  private final List<double[]> scores;

  private ChoiceTraining(List<LabelledPage> pages, List<double[]> scores) {
    this.pages = pages;
    this.scores = scores;
  }

  public static void main(String[] args) throws IOException {
    var out = Path.of(args[1]);
    Map<String, double[]> scored = new HashMap<>();
    for (var line : Files.readAllLines(out.resolve("scores.tsv"))) {
      var cells = line.split("\t", -1);
      scored.put(
          cells[0] + cells[1],
          Arrays.stream(cells).skip(2).mapToDouble(Double::parseDouble).toArray());
    }
    var desk = new PageStudy.Desk();
    var pages = new ArrayList<LabelledPage>();
    for (var corpus : BlockTraining.CORPORA) {
      pages.addAll(LabelledPage.of(Path.of(args[0], corpus), desk));
    }
    var scores = new ArrayList<double[]>();
    pages.forEach(page -> scores.add(scored.get(page.corpus() + page.id())));
    new ChoiceTraining(pages, scores).train(out);
  }

  private void train(Path out) throws IOException {
    Files.write(out.resolve("candidates.tsv"), trained(page -> true));
    var kept = new boolean[pages.size()][];
    var groves = new ArrayList<Grove>();
    for (int fold = 0; fold < BlockTraining.FOLDS; fold++) {
      int held = fold;
      groves.add(Grove.of(trained(page -> BlockTraining.fold(page) != held)));
    }
    for (double margin : List.of(0.0, MainText.MARGIN, 2 * MainText.MARGIN)) {
      for (int p = 0; p < kept.length; p++) {
        var study = pages.get(p).study();
        var grove = groves.get(BlockTraining.fold(pages.get(p)));
        kept[p] = MainText.chosen(study, scores.get(p), grove, margin).of(study, scores.get(p));
      }
      BlockTraining.write(Files.createDirectories(out.resolve("chosen-" + margin)), pages, kept);
    }
    for (var candidate : Candidate.values()) {
      for (int p = 0; p < kept.length; p++) {
        kept[p] = candidate.of(pages.get(p).study(), scores.get(p));
      }
      BlockTraining.write(Files.createDirectories(out.resolve(candidate.name())), pages, kept);
    }
  }

  private List<String> trained(Predicate<LabelledPage> which) {
    var rows = new ArrayList<double[]>();
    var labels = new ArrayList<Double>();
    var weights = new ArrayList<Double>();
    var groups = new ArrayList<Integer>();
    for (int p = 0; p < pages.size(); p++) {
      var page = pages.get(p);
      if (!which.test(page)) {
        continue;
      }
      double judged = PageScore.of(page, Candidate.JUDGED.of(page.study(), scores.get(p)));
      for (var candidate : Candidate.values()) {
        double value = PageScore.of(page, candidate.of(page.study(), scores.get(p)));
        if (value != judged) {
          rows.add(candidate.signs(page.study(), scores.get(p)));
          labels.add(value > judged ? 1.0 : 0.0);
          double factor = page.gold().isEmpty() ? 4 : page.corpus().equals("wcxb") ? 10 : 20;
          weights.add(factor * Math.abs(value - judged));
          groups.add(p);
        }
      }
    }
    return new Boosting(
            rows,
            BlockTraining.unboxed(labels),
            BlockTraining.unboxed(weights),
            groups.stream().mapToInt(Integer::intValue).toArray(),
            Sign.count())
        .lines(SETTINGS);
  }
}
