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
import org.regesta.text.PlainText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Megabytes of text that one thread tags in a second of CPU time, reading of the tables and of the
 * input apart. Arguments: corpora ({@code {"text"}} a line); or {@code --hostile}, for input that
 * is made to be slow, in growing sizes (or {@code --hostile TEXT…}, which is repeated); or {@code
 * --heap CORPUS…}, for what is held beside a text of 50 MB.
 */
final class TimeBench {

  private static final int ROUNDS = 30;
  private static final int LARGE = 50_000_000;

  private TimeBench() {}

  public static void main(String[] arguments) throws IOException {
    long start = cpu();
    var tagger = TemporalTagger.forLanguage(Language.ENGLISH);
    System.out.printf(
        "ready after %d ms CPU, %d ms after the start of the machine%n",
        (cpu() - start) / 1_000_000, ManagementFactory.getRuntimeMXBean().getUptime());
    if (arguments[0].equals("--hostile")) {
      var chosen = List.of(arguments).subList(1, arguments.length);
      (chosen.isEmpty() ? HostileTexts.all() : chosen).forEach(text -> growing(tagger, text));
      return;
    }
    boolean heap = arguments[0].equals("--heap");
    for (var file : List.of(arguments).subList(heap ? 1 : 0, arguments.length)) {
      var mapper = JsonMapper.builder().build();
      var texts =
          Files.readAllLines(Path.of(file)).stream()
              .filter(line -> !line.isBlank())
              .map(line -> mapper.readTree(line).path("text").asString())
              .toList();
      var name = Path.of(file).getFileName().toString();
      if (heap) {
        heap(tagger, name, String.join("\n\n", texts));
      } else {
        report(tagger, name, texts);
      }
    }
  }

  private static void report(TemporalTagger tagger, String name, List<String> texts) {
    long bytes = texts.stream().mapToLong(TimeBench::bytes).sum();
    var times = new long[ROUNDS];
    var found = new Counted();
    for (int round = 0; round < ROUNDS; round++) {
      long before = cpu();
      texts.forEach(text -> tagger.tag(new PlainText(text), context(), found));
      times[round] = cpu() - before;
    }
    var late = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
    Arrays.sort(late);
    double seconds = late[late.length / 2] / 1e9;
    System.out.printf(
        "%s: %.2f MB, %d expressions, median %.0f ms CPU, %.1f MB per CPU second (best %.1f)%n",
        name,
        bytes / 1e6,
        found.expressions / ROUNDS,
        seconds * 1e3,
        bytes / 1e6 / seconds,
        bytes / 1e6 / (late[0] / 1e9));
  }

  private static void growing(TemporalTagger tagger, String unit) {
    System.out.printf("%-32s", unit.strip().replace("\n", "\\n"));
    for (int size : new int[] {10_000, 100_000, 1_000_000, 10_000_000}) {
      var text = HostileTexts.of(unit, size);
      int rounds = Math.max(1, 200_000 / size);
      long before = cpu();
      for (int i = 0; i < rounds; i++) {
        tagger.tag(new PlainText(text), context(), new Counted());
      }
      double each = (cpu() - before) / (double) rounds / text.length();
      System.out.printf(" %,11d: %6.0f ns/char", text.length(), each);
    }
    System.out.println();
  }

  private static void heap(TemporalTagger tagger, String name, String base) {
    var text = base.repeat(LARGE / base.length());
    long before = used();
    var most = new long[1];
    var found = new Counted();
    tagger.tag(
        new PlainText(text),
        context(),
        new DateTaker() {
          @Override
          public void timex(Timex timex) {
            found.timex(timex);
            if (found.expressions % 20_000 == 0) {
              most[0] = Math.max(most[0], used() - before);
            }
          }

          @Override
          public void dating(Dating dating) {}
        });
    System.out.printf(
        "%s: %.1f MB, %d expressions, at most %.1f MB held beside the text%n",
        name, bytes(text) / 1e6, found.expressions, most[0] / 1e6);
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Counts what is found, and keeps nothing. */
  private static final class Counted implements DateTaker {
    private long expressions;

    @Override
    public void timex(Timex timex) {
      expressions++;
    }

    @Override
    public void dating(Dating dating) {}
  }

  private static TimeContext context() {
    return new TimeContext(Optional.empty(), Language.ENGLISH, Optional.empty());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
