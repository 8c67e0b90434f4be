package org.regesta.time;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.text.Block;
import org.regesta.text.Passage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Megabytes of text that one thread tags in a second of CPU time, reading of the tables and of the
 * input apart. Arguments: corpora ({@code {"text"}} a line) or, after {@code --adversarial},
 * nothing: hostile input of growing size.
 */
final class TimeBench {

  private static final int ROUNDS = 12;

  private TimeBench() {}

  public static void main(String[] arguments) throws IOException {
    long start = cpu();
    var tagger = TemporalTagger.forLanguage(Language.ENGLISH);
    System.out.printf("ready in %d ms CPU%n", (cpu() - start) / 1_000_000);
    if (arguments[0].equals("--adversarial")) {
      adversarial(tagger);
      return;
    }
    for (var file : arguments) {
      var mapper = JsonMapper.builder().build();
      var texts =
          Files.readAllLines(Path.of(file)).stream()
              .filter(line -> !line.isBlank())
              .map(line -> mapper.readTree(line).path("text").asString())
              .map(TimeBench::article)
              .toList();
      report(tagger, Path.of(file).getFileName().toString(), texts);
    }
  }

  /** Paragraphs only: the search for quotations is not the tagger's. */
  private static ArticleText article(String text) {
    var blocks = ArticleText.ofPlain(text).blocks();
    return new ArticleText(text, blocks, List.of());
  }

  private static void report(TemporalTagger tagger, String name, List<ArticleText> texts) {
    long bytes =
        texts.stream().mapToLong(t -> t.text().getBytes(StandardCharsets.UTF_8).length).sum();
    var times = new long[ROUNDS];
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = cpu();
      found = texts.stream().mapToLong(t -> tagger.tag(t, context()).timexes().size()).sum();
      times[round] = cpu() - before;
    }
    Arrays.sort(times);
    double seconds = times[ROUNDS / 2] / 1e9;
    System.out.printf(
        "%s: %.2f MB, %d expressions, median %.0f ms CPU, %.1f MB per CPU second (best %.1f)%n",
        name,
        bytes / 1e6,
        found,
        seconds * 1e3,
        bytes / 1e6 / seconds,
        bytes / 1e6 / (times[0] / 1e9));
  }

  private static void adversarial(TemporalTagger tagger) {
    for (var unit : List.of("last ", "1", "5 May or ", "the first of the first of ", "a b c d ")) {
      for (int size : new int[] {10_000, 1_000_000, 10_000_000}) {
        var text = unit.repeat(size / unit.length());
        var block = new Block(Block.Kind.PARAGRAPH, new Passage(0, text.length()));
        report(
            tagger,
            "'" + unit + "' x " + size / unit.length(),
            List.of(ArticleText.of(text, List.of(block))));
      }
    }
  }

  private static TimeContext context() {
    return new TimeContext(Optional.empty(), Language.ENGLISH, Optional.empty());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
