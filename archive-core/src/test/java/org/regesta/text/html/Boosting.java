package org.regesta.text.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Gradient boosting of small trees with the logistic loss (Friedman 2001; second-order steps as in
 * Chen and Guestrin 2016). The same rows and the same seed give the same trees.
 */
final class Boosting {

  /**
   * @param trees how many
   * @param depth how many questions one asks
   * @param step by how much each tree's answer counts
   * @param sample the share of rows that a tree is grown on
   */
  record Settings(int trees, int depth, double step, double sample, double least, long seed) {}

  private static final int BINS = 64;

  /** What is the same all over a page would else tell single pages apart. */
  private static final int FEW_BINS = 8;

  private static final double RIDGE = 1.0;

  private final double[][] limits;
  private final byte[][] columns;
  private final double[] labels;
  private final double[] weights;
  private final int[] pages;
  private final int signs;

  /** Rows of signs; columns from {@code signs} on are not looked at. */
  Boosting(List<double[]> rows, double[] labels, double[] weights, int[] pages, int signs) {
    this.pages = pages;
    this.signs = signs;
    this.labels = labels;
    this.weights = weights;
    this.limits = new double[signs][];
    this.columns = new byte[signs][rows.size()];
    for (int s = 0; s < signs; s++) {
      limits[s] = limits(rows, s);
      for (int r = 0; r < rows.size(); r++) {
        columns[s][r] = (byte) bin(limits[s], rows.get(r)[s]);
      }
    }
  }

  /** Values at which a question may part the rows, ascending. */
  private static double[] limits(List<double[]> rows, int sign) {
    boolean whole = Sign.at(sign).name().contains("PAGE");
    int bins = whole ? FEW_BINS : BINS;
    int step = Math.max(1, rows.size() / 20000);
    var values = new double[(rows.size() + step - 1) / step];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.get(i * step)[sign];
    }
    Arrays.sort(values);
    var distinct = Arrays.stream(values).distinct().toArray();
    if (distinct.length <= bins) {
      return Arrays.copyOf(distinct, Math.max(0, distinct.length - 1));
    }
    var quantiles = new double[bins - 1];
    for (int i = 0; i < quantiles.length; i++) {
      quantiles[i] = round(values[(int) ((long) (i + 1) * (values.length - 1) / bins)]);
    }
    return Arrays.stream(quantiles).distinct().sorted().toArray();
  }

  private static double round(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.4g", value));
  }

  private static int bin(double[] limits, double value) {
    int low = 0;
    int high = limits.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value <= limits[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The lines of a {@link Grove}. */
  List<String> lines(Settings settings) {
    var lines = new ArrayList<String>();
    var random = new SplittableRandom(settings.seed());
    int n = labels.length;
    var scores = new double[n];
    var gradient = new double[n];
    var curve = new double[n];
    for (int tree = 0; tree < settings.trees(); tree++) {
      var sample = new int[n];
      int taken = 0;
      var drawn = drawn(settings, random);
      for (int r = 0; r < n; r++) {
        double p = 1 / (1 + Math.exp(-scores[r]));
        gradient[r] = weights[r] * (labels[r] - p);
        curve[r] = weights[r] * Math.max(1e-6, p * (1 - p));
        if (weights[r] > 0 && drawn[pages[r]]) {
          sample[taken++] = r;
        }
      }
      grow(tree, settings, Arrays.copyOf(sample, taken), gradient, curve, scores, lines);
    }
    return lines;
  }

  /** Whole pages are drawn, as blocks of one page are alike. */
  private boolean[] drawn(Settings settings, SplittableRandom random) {
    var drawn = new boolean[pages.length == 0 ? 0 : pages[pages.length - 1] + 1];
    for (int page = 0; page < drawn.length; page++) {
      drawn[page] = random.nextDouble() < settings.sample();
    }
    return drawn;
  }

  private void grow(
      int tree,
      Settings settings,
      int[] sample,
      double[] gradient,
      double[] curve,
      double[] scores,
      List<String> lines) {
    int room = 1 << (settings.depth() + 1);
    var node = new int[labels.length];
    Arrays.fill(node, 1);
    var sign = new int[room];
    var cut = new int[room];
    Arrays.fill(sign, -1);
    for (int depth = 0; depth < settings.depth(); depth++) {
      int from = 1 << depth;
      split(from, settings, sample, node, gradient, curve, sign, cut);
      for (int r = 0; r < node.length; r++) {
        int at = node[r];
        if (at >= from && sign[at] >= 0) {
          node[r] = 2 * at + (columns[sign[at]][r] <= cut[at] ? 0 : 1);
        }
      }
    }
    var g = new double[room];
    var h = new double[room];
    for (int r : sample) {
      g[node[r]] += gradient[r];
      h[node[r]] += curve[r];
    }
    var answer = new double[room];
    for (int at = 1; at < room; at++) {
      answer[at] = round(settings.step() * g[at] / (h[at] + RIDGE));
    }
    for (int r = 0; r < node.length; r++) {
      scores[r] += answer[node[r]];
    }
    write(1, tree, sign, cut, answer, lines);
  }

  private void write(int at, int tree, int[] sign, int[] cut, double[] answer, List<String> lines) {
    if (sign[at] < 0) {
      lines.add(tree + "\t" + at + "\t=\t" + answer[at]);
      return;
    }
    lines.add(tree + "\t" + at + "\t" + Sign.at(sign[at]) + "\t" + limits[sign[at]][cut[at]]);
    write(2 * at, tree, sign, cut, answer, lines);
    write(2 * at + 1, tree, sign, cut, answer, lines);
  }

  /** The best question of each node of one depth. */
  private void split(
      int from,
      Settings settings,
      int[] sample,
      int[] node,
      double[] gradient,
      double[] curve,
      int[] sign,
      int[] cut) {
    var best = new double[from];
    Arrays.fill(best, 1e-3);
    for (int s = 0; s < signs; s++) {
      if (limits[s].length == 0) {
        continue;
      }
      var g = new double[from * BINS];
      var h = new double[from * BINS];
      var column = columns[s];
      for (int r : sample) {
        int at = node[r] - from;
        if (at >= 0) {
          int cell = at * BINS + column[r];
          g[cell] += gradient[r];
          h[cell] += curve[r];
        }
      }
      for (int at = 0; at < from; at++) {
        part(at, from, s, g, h, settings.least(), best, sign, cut);
      }
    }
  }

  private void part(
      int at,
      int from,
      int s,
      double[] g,
      double[] h,
      double least,
      double[] best,
      int[] sign,
      int[] cut) {
    double allG = 0;
    double allH = 0;
    for (int b = 0; b < BINS; b++) {
      allG += g[at * BINS + b];
      allH += h[at * BINS + b];
    }
    double leftG = 0;
    double leftH = 0;
    for (int b = 0; b < limits[s].length; b++) {
      leftG += g[at * BINS + b];
      leftH += h[at * BINS + b];
      double rightG = allG - leftG;
      double rightH = allH - leftH;
      if (leftH < least || rightH < least) {
        continue;
      }
      double gain =
          leftG * leftG / (leftH + RIDGE)
              + rightG * rightG / (rightH + RIDGE)
              - allG * allG / (allH + RIDGE);
      if (gain > best[at]) {
        best[at] = gain;
        sign[from + at] = s;
        cut[from + at] = b;
      }
    }
  }
}
