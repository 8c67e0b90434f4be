package org.regesta.text.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the weights by which blocks are told to be main content, and says how well they do on
 * sites that they have not seen: {@code BlockTraining CORPORA OUT}. OUT gets the two tables that
 * belong in the resources, and for each corpus the texts of its pages as read by weights that were
 * trained on the other sites.
 */
final class BlockTraining {

  static final List<String> CORPORA = List.of("scrapinghub", "fundus", "trafilatura", "wcxb");
  static final int FOLDS = Integer.getInteger("folds", 5);
  private static final Boosting.Settings SETTINGS =
      new Boosting.Settings(
          Integer.getInteger("trees", 150),
          Integer.getInteger("depth", 4),
          Double.parseDouble(System.getProperty("step", "0.1")),
          Double.parseDouble(System.getProperty("sample", "0.5")),
          Double.parseDouble(System.getProperty("least", "1")),
          20261124);

  private final List<LabelledPage> pages;
  private final double[][] first;

  private BlockTraining(List<LabelledPage> pages) {
    this.pages = pages;
    this.first = new double[pages.size()][];
  }

  public static void main(String[] args) throws IOException {
    var desk = new PageStudy.Desk();
    var pages = new ArrayList<LabelledPage>();
    for (var corpus : CORPORA) {
      pages.addAll(LabelledPage.of(Path.of(args[0], corpus), desk));
    }
    new BlockTraining(pages).train(Path.of(args[1]));
  }

  static int fold(LabelledPage page) {
    return Math.floorMod(page.site().hashCode() * 31 + 7, FOLDS);
  }

  private void train(Path out) throws IOException {
    Files.createDirectories(out);
    if (System.getProperty("only") == null) {
      Files.write(out.resolve("blocks-first.tsv"), trained(page -> true, Sign.FIRST.column()));
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      var grove = Grove.of(trained(page -> fold(page) != held, Sign.FIRST.column()));
      for (int p = 0; p < pages.size(); p++) {
        if (fold(pages.get(p)) == held) {
          first[p] = probabilities(grove, pages.get(p));
        }
      }
    }
    for (int p = 0; p < first.length; p++) {
      pages.get(p).study().judge(first[p]);
    }
    if (System.getProperty("only") == null) {
      Files.write(
          out.resolve("blocks-second.tsv"), trained(page -> true, Sign.CHOICE_KIND.column()));
    }
    var kept = new boolean[first.length][];
    var scores = new ArrayList<String>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      var grove = Grove.of(trained(page -> fold(page) != held, Sign.CHOICE_KIND.column()));
      for (int p = 0; p < first.length; p++) {
        if (fold(pages.get(p)) == held) {
          kept[p] = kept(grove, pages.get(p));
          var line = new StringBuilder(pages.get(p).corpus() + "\t" + pages.get(p).id());
          for (var row : pages.get(p).study().signs()) {
            line.append(String.format(java.util.Locale.ROOT, "\t%.3f", grove.score(row)));
          }
          scores.add(line.toString());
        }
      }
    }
    Files.write(out.resolve("scores.tsv"), scores);
    write(out, kept);
  }

  private static double[] probabilities(Grove grove, LabelledPage page) {
    var signs = page.study().signs();
    var found = new double[signs.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = grove.probability(signs[i]);
    }
    return found;
  }

  private static boolean[] kept(Grove grove, LabelledPage page) {
    var signs = page.study().signs();
    var kept = new boolean[signs.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Candidate.JUDGED.takes(page.study(), i, grove.score(signs[i]));
    }
    return kept;
  }

  private List<String> trained(Predicate<LabelledPage> which, int signs) {
    var rows = new ArrayList<double[]>();
    var labels = new ArrayList<Double>();
    var weights = new ArrayList<Double>();
    var groups = new ArrayList<Integer>();
    int group = 0;
    for (var page : pages) {
      group++;
      if (!which.test(page)) {
        continue;
      }
      double factor =
          switch (page.corpus()) {
            case "fundus", "scrapinghub" -> 30;
            default -> 20;
          };
      for (int i = 0; i < page.labels().length; i++) {
        if (page.weights()[i] > 0) {
          rows.add(page.study().signs()[i]);
          groups.add(group);
          labels.add((double) page.labels()[i]);
          weights.add(factor * page.weights()[i]);
        }
      }
    }
    long start = System.nanoTime();
    var lines =
        new Boosting(
                rows,
                unboxed(labels),
                unboxed(weights),
                groups.stream().mapToInt(g -> g).toArray(),
                signs)
            .lines(SETTINGS);
    System.err.println(rows.size() + " rows, " + (System.nanoTime() - start) / 1000000 + " ms");
    return lines;
  }

  static double[] unboxed(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void write(Path out, boolean[][] kept) throws IOException {
    write(out, pages, kept);
  }

  static void write(Path out, List<LabelledPage> pages, boolean[][] kept) throws IOException {
    var json = new JsonMapper();
    for (var corpus : CORPORA) {
      var lines = new ArrayList<String>();
      for (int p = 0; p < kept.length; p++) {
        var page = pages.get(p);
        if (page.corpus().equals(corpus)) {
          lines.add(
              json.writeValueAsString(
                  json.createObjectNode().put("id", page.id()).put("text", page.text(kept[p]))));
        }
      }
      Files.write(out.resolve(corpus + ".jsonl"), lines);
    }
  }
}
