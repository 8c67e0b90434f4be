package org.regesta.text.html;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regesta.text.Block;
import org.regesta.text.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of a development corpus, with what its readers marked as main content.
 *
 * @param site by which pages are kept together when some are held out
 * @param kind what the corpus says it is, else the corpus
 * @param gold the main content, empty where only segments are marked
 * @param labels for each block: 1 main content, 0 furniture
 * @param weights for each block: how much it counts; 0 where nobody knows
 */
@SuppressWarnings("ArrayRecordComponent") // columns for training
record LabelledPage(
    String id,
    String corpus,
    String site,
    String kind,
    PageStudy study,
    String gold,
    List<String> with,
    List<String> without,
    int[] labels,
    double[] weights) {

  private static final JsonMapper JSON = new JsonMapper();

  /** The pages of a folder that holds gold.jsonl and list.jsonl. */
  static List<LabelledPage> of(Path corpus, PageStudy.Desk desk) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    for (var line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      var node = JSON.readTree(line);
      if (node.path("split").asString("dev").equals("dev")) {
        gold.put(node.path("id").asString(), node);
      }
    }
    var pages = new ArrayList<LabelledPage>();
    for (var line : Files.readAllLines(corpus.resolve("list.jsonl"))) {
      var node = JSON.readTree(line);
      var marked = gold.get(node.path("id").asString());
      if (marked != null && (marked.has("text") || !marked.path("with").isEmpty())) {
        pages.add(page(corpus, node, marked, desk));
      }
    }
    return pages;
  }

  private static LabelledPage page(Path corpus, JsonNode line, JsonNode gold, PageStudy.Desk desk)
      throws IOException {
    var bytes = Files.readAllBytes(corpus.resolve(line.path("file").asString()));
    var url = line.path("url").asString("");
    var page = Page.of(Parsed.of(bytes, "text/html").document(), url.isEmpty() ? null : url);
    var title = PageTitle.of(page, Statements.load()).map(Found::value).orElse("");
    var study = desk.of(page, title);
    var name = String.valueOf(corpus.getFileName());
    var text = gold.path("text").asString("");
    var with = strings(gold.path("with"));
    var without = strings(gold.path("without"));
    var labels = new int[study.blocks().size()];
    var weights = new double[labels.length];
    if (text.isEmpty()) {
      Alignment.segments(study.blocks(), with, without, labels, weights);
    } else {
      Alignment.text(study, text, labels, weights);
    }
    for (int i = 0; i < labels.length; i++) {
      if (study.blocks().get(i).kind() == Block.Kind.CAPTION) {
        weights[i] = 0;
      }
    }
    return new LabelledPage(
        line.path("id").asString(),
        name,
        site(url.isEmpty() ? gold.path("url").asString("") : url),
        gold.path("kind").asString(name),
        study,
        text,
        with,
        without,
        labels,
        weights);
  }

  private static List<String> strings(JsonNode array) {
    var found = new ArrayList<String>();
    array.forEach(each -> found.add(each.asString("")));
    return found;
  }

  /** The last two labels of the host, three where the last but one is short ("co.uk"). */
  private static String site(String url) {
    String host;
    try {
      host = URI.create(url.replaceAll("[^\\x21-\\x7e]|[|\\[\\]{}^`\"<>\\\\]", "_")).getHost();
    } catch (IllegalArgumentException odd) {
      host = null;
    }
    if (host == null) {
      return url;
    }
    var labels = host.split("\\.", -1);
    int n = labels.length;
    int keep = n > 2 && labels[n - 2].length() <= 3 ? 3 : 2;
    return String.join(".", List.of(labels).subList(Math.max(0, n - keep), n));
  }

  /** The text of the blocks that are kept, as `inspect` gives it. */
  String text(boolean[] kept) {
    var parts = new ArrayList<String>();
    var blocks = study.blocks();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && blocks.get(i).kind() != Block.Kind.CAPTION) {
        parts.add(blocks.get(i).text());
      }
    }
    return String.join("\n\n", parts);
  }
}
