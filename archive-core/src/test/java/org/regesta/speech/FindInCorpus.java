package org.regesta.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.time.TemporalTagger;
import org.regesta.time.TimeContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the statements of a corpus for the scorer: {@code FindInCorpus IN.jsonl[.gz] OUT.jsonl}.
 */
final class FindInCorpus {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FindInCorpus() {}

  public static void main(String[] arguments) throws IOException {
    var tagger = TemporalTagger.forLanguage(Language.ENGLISH);
    var finder = new StatementFinder(Language.ENGLISH);
    var articles = articles(Path.of(arguments[0]));
    var lines = new ArrayList<String>();
    long characters = 0;
    long begun = cpu();
    for (var article : articles) {
      characters += article.text().length();
      var text = ArticleText.ofPlain(article.text());
      var context = new TimeContext(article.published(), Language.ENGLISH, Optional.empty());
      long tagging = cpu();
      var dates = tagger.tag(text, context);
      begun += cpu() - tagging;
      var found = finder.find(text, dates);
      lines.add(JSON.writeValueAsString(line(article.id(), found)));
    }
    long ended = cpu();
    Files.write(Path.of(arguments[1]), lines);
    System.out.printf(
        "%d articles, %d characters, %.0f characters a CPU second%n",
        articles.size(), characters, characters * 1e9 / (ended - begun));
  }

  private record Article(String id, String text, Optional<LocalDate> published) {}

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Article> articles(Path path) throws IOException {
    try (InputStream raw = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var articles = new ArrayList<Article>();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var node = JSON.readTree(line);
        articles.add(article(node));
      }
      return articles;
    }
  }

  private static Article article(JsonNode node) {
    var day = Optional.ofNullable(node.get("date")).map(JsonNode::asString).map(LocalDate::parse);
    return new Article(node.get("id").asString(), node.get("text").asString(), day);
  }

  private static Map<String, Object> line(String id, List<Statement> statements) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", id);
    line.put("statements", statements.stream().map(FindInCorpus::fields).toList());
    return line;
  }

  private static Map<String, Object> fields(Statement statement) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("start", statement.passage().begin());
    fields.put("end", statement.passage().end());
    fields.put(
        "spans",
        statement.spans().stream().map(span -> List.of(span.begin(), span.end())).toList());
    fields.put("kind", statement.wording().name().toLowerCase(java.util.Locale.ROOT));
    statement.speaker().ifPresent(speaker -> put(fields, speaker));
    statement.cue().ifPresent(cue -> fields.put("cue", List.of(cue.begin(), cue.end())));
    statement.saidOn().ifPresent(said -> fields.put("date", said.edtf()));
    fields.put("reason", statement.reason());
    return fields;
  }

  private static void put(Map<String, Object> fields, Speaker speaker) {
    fields.put("speaker", speaker.name());
    speaker.role().ifPresent(role -> fields.put("role", role));
    speaker.organisation().ifPresent(body -> fields.put("organisation", body));
    speaker.mention().ifPresent(mention -> fields.put("speakerStart", mention.begin()));
    speaker.mention().ifPresent(mention -> fields.put("speakerEnd", mention.end()));
  }
}
