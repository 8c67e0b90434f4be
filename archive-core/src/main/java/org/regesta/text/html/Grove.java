package org.regesta.text.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Small trees of questions whose answers add up to a score: above 0 is main content, below is
 * furniture. Trained on labelled pages; read from a table, a question or an answer a line.
 */
final class Grove {

  /** The deepest tree asks this many questions. */
  static final int DEEPEST = 5;

  private static final int ROOM = 1 << (DEEPEST + 1);
  private static final int ANSWER = -1;

  private final int[] signs;
  private final double[] numbers;

  private Grove(int trees) {
    signs = new int[trees * ROOM];
    numbers = new double[trees * ROOM];
    Arrays.fill(signs, ANSWER);
  }

  static Grove load(String table) {
    var lines = new ArrayList<String>();
    var stream = Objects.requireNonNull(Grove.class.getResourceAsStream("/text/" + table));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the weights of " + table, e);
    }
    return of(lines);
  }

  /**
   * Of lines with four cells: tree, node, sign, number. The nodes below node n are 2n, where the
   * sign is at most the number, and 2n + 1. A sign "=" is an answer: the number is added.
   */
  static Grove of(List<String> lines) {
    var rows = lines.stream().filter(line -> !line.isBlank()).map(l -> l.split("\t", -1)).toList();
    int trees = rows.stream().mapToInt(row -> Integer.parseInt(row[0]) + 1).max().orElse(0);
    var grove = new Grove(trees);
    for (var row : rows) {
      int at = Integer.parseInt(row[0]) * ROOM + Integer.parseInt(row[1]);
      grove.signs[at] = row[2].equals("=") ? ANSWER : Sign.valueOf(row[2]).column();
      grove.numbers[at] = Double.parseDouble(row[3]);
    }
    return grove;
  }

  double score(double[] row) {
    double sum = 0;
    for (int tree = 0; tree < signs.length; tree += ROOM) {
      int node = 1;
      while (signs[tree + node] != ANSWER) {
        node = 2 * node + (row[signs[tree + node]] <= numbers[tree + node] ? 0 : 1);
      }
      sum += numbers[tree + node];
    }
    return sum;
  }

  /** The score as a probability. */
  double probability(double[] row) {
    return 1 / (1 + Math.exp(-score(row)));
  }
}
