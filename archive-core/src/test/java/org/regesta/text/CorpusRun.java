package org.regesta.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.extractor.DirectExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the pages of the development corpora and writes what the scorer of extraction takes.
 *
 * <p>Arguments: the folder with the unpacked corpora, the folder for the outputs, then the names of
 * the corpora; each is a folder with {@code gold.jsonl} and {@code input/}.
 */
public final class CorpusRun {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CorpusRun() {}

  public static void main(String[] arguments) throws IOException {
    var corpora = Path.of(arguments[0]);
    var outputs = Files.createDirectories(Path.of(arguments[1]));
    var extractor = new DirectExtractor();
    for (var name : Arrays.asList(arguments).subList(2, arguments.length)) {
      long began = cpuNanos();
      int pages = run(extractor, corpora.resolve(name), outputs.resolve(name + ".jsonl"));
      double seconds = (cpuNanos() - began) / 1e9;
      System.err.printf("%s: %d pages, %.1f a CPU second%n", name, pages, pages / seconds);
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int run(TextExtractor extractor, Path corpus, Path output) throws IOException {
    var gold = Files.readAllLines(corpus.resolve("gold.jsonl"), StandardCharsets.UTF_8);
    int pages = 0;
    try (var out = new PrintWriter(Files.newBufferedWriter(output))) {
      for (var line : gold) {
        var page = JSON.readTree(line.replace("NaN", "null"));
        out.println(JSON.writeValueAsString(read(extractor, corpus, page)));
        pages++;
      }
    }
    return pages;
  }

  private static Map<String, Object> read(TextExtractor extractor, Path corpus, JsonNode page) {
    var id = page.path("id").asString();
    var file = file(corpus.resolve("input"), id);
    var url = text(page.path("url"));
    var crawled = text(page.path("crawl"));
    var request =
        new TextExtractor.Request(
            Content.of(file),
            file.getFileName().toString(),
            null,
            url,
            day(crawled),
            Declared.NOTHING);
    var line = new LinkedHashMap<String, Object>();
    line.put("id", id);
    switch (extractor.extract(request)) {
      case Extraction.Read read -> put(line, read);
      case Extraction.Refused refused -> line.put("refused", refused.reason());
    }
    return line;
  }

  private static void put(Map<String, Object> line, Extraction.Read read) {
    var metadata = read.metadata();
    line.put("text", read.article().mainFlow());
    line.put("title", value(metadata.title()));
    line.put("authors", metadata.authors().stream().map(Found::value).toList());
    line.put("date", value(metadata.published()));
    line.put("modified", value(metadata.modified()));
    line.put("site", value(metadata.publisher()));
    line.put("lang", value(metadata.language()));
    line.put("url", value(metadata.url()));
    line.put("evidence", metadata.published().map(Found::evidence).orElse(""));
    line.put("kinds", read.article().blocks().stream().map(b -> b.kind().name()).toList());
  }

  private static String value(Optional<Found<String>> found) {
    return found.map(Found::value).orElse("");
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.stringValue() : null;
  }

  private static @Nullable Instant day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Path file(Path folder, String id) {
    return List.of(".html", ".pdf").stream()
        .map(suffix -> folder.resolve(id + suffix))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no input for " + id));
  }
}
