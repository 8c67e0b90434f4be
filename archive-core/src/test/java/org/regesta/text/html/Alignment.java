package org.regesta.text.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the marked text of a page among its blocks. */
final class Alignment {

  private static final int SHINGLE = 4;
  private static final double SEGMENT = 0.05;
  private static final double MOST_A_PAGE = 4;

  private Alignment() {}

  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var open = new StringBuilder();
    var lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '_') {
        open.append(c);
      } else if (!open.isEmpty()) {
        words.add(open.toString());
        open.setLength(0);
      }
    }
    return words;
  }

  private static Map<String, Integer> shingles(List<String> words) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      found.merge(String.join(" ", words.subList(i, i + SHINGLE)), 1, Integer::sum);
    }
    return found;
  }

  static void text(PageStudy study, String gold, int[] labels, double[] weights) {
    var goldWords = words(gold);
    var shingles = shingles(goldWords);
    Set<String> lines = new HashSet<>();
    gold.lines().forEach(line -> lines.add(String.join(" ", words(line))));
    var running = " " + String.join(" ", goldWords) + " ";
    var blocks = study.blocks();
    Map<String, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      var words = words(blocks.get(i).text());
      var joined = String.join(" ", words);
      double weight = (words.size() + 3.0) / (goldWords.size() + 60);
      if (words.isEmpty()) {
        continue;
      }
      if (words.size() < SHINGLE) {
        boolean line = lines.contains(joined);
        boolean amid = running.contains(" " + joined + " ");
        labels[i] = line ? 1 : 0;
        weights[i] = line || !amid ? weight : 0;
      } else {
        double share = share(words, shingles);
        labels[i] = share >= 0.5 ? 1 : 0;
        weights[i] = weight * (share > 0.25 && share < 0.75 ? 0.5 : 1);
      }
      if (labels[i] == 1) {
        same.computeIfAbsent(joined, text -> new ArrayList<>()).add(i);
      }
    }
    same.forEach((text, at) -> dropRepeats(text, at, running, labels));
    cap(weights);
  }

  private static double share(List<String> words, Map<String, Integer> shingles) {
    int all = words.size() - SHINGLE + 1;
    int found = 0;
    for (int i = 0; i < all; i++) {
      found += shingles.containsKey(String.join(" ", words.subList(i, i + SHINGLE))) ? 1 : 0;
    }
    return (double) found / all;
  }

  /** Of blocks that say the same, as many count as the gold has, those amid other marked blocks. */
  private static void dropRepeats(String text, List<Integer> at, String running, int[] labels) {
    if (at.size() < 2) {
      return;
    }
    int wanted = 0;
    for (int i = running.indexOf(" " + text + " "); i >= 0; ) {
      wanted++;
      i = running.indexOf(" " + text + " ", i + 1);
    }
    var ranked = new ArrayList<>(at);
    var marked = labels.clone();
    ranked.sort((a, b) -> Integer.compare(near(marked, b), near(marked, a)));
    for (int i = Math.max(1, wanted); i < ranked.size(); i++) {
      labels[ranked.get(i)] = 0;
    }
  }

  private static int near(int[] labels, int at) {
    int sum = 0;
    for (int i = Math.max(0, at - 4); i < Math.min(labels.length, at + 5); i++) {
      sum += labels[i];
    }
    return sum;
  }

  private static void cap(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < weights.length && sum > MOST_A_PAGE; i++) {
      weights[i] *= MOST_A_PAGE / sum;
    }
  }

  static void segments(
      List<PageBlock> blocks,
      List<String> with,
      List<String> without,
      int[] labels,
      double[] weights) {
    for (int i = 0; i < labels.length; i++) {
      var text = blanks(blocks.get(i).text());
      boolean in = with.stream().anyMatch(segment -> text.contains(blanks(segment)));
      boolean out = without.stream().anyMatch(segment -> text.contains(blanks(segment)));
      labels[i] = in ? 1 : 0;
      weights[i] = in != out ? SEGMENT : 0;
    }
  }

  static String blanks(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
