package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.regesta.text.Anchor;
import org.regesta.text.Extraction;
import org.regesta.text.Passage;
import org.regesta.text.reading.Decoder;

/** Real pages of the development corpora, where those are at hand. */
class CorpusAnchorsTest {

  private static final int PASSAGES = 1000;

  @Test
  void addressAThousandPassagesOfRealPages() throws IOException {
    var archive =
        Path.of(
            System.getProperty("regesta.shared", "none"), "corpora/extraction/scrapinghub.tar.gz");
    Assumptions.assumeTrue(Files.exists(archive), "the development corpora are not at " + archive);
    var pages = List.copyOf(pages(archive).entrySet());
    var random = new Random(5);
    var parsed = new HashMap<String, Document>();
    var read = new HashMap<String, Extraction>();

    for (int checked = 0; checked < PASSAGES; ) {
      var page = pages.get(random.nextInt(pages.size()));
      var request = Reading.request(page.getValue(), page.getKey());
      var extraction =
          read.computeIfAbsent(page.getKey(), name -> Reading.EXTRACTOR.extract(request));
      if (extraction instanceof Extraction.Read text) {
        var document =
            parsed.computeIfAbsent(
                page.getKey(), name -> Jsoup.parse(Decoder.page(page.getValue(), null).text()));
        assertAddressed(text, document, random);
        checked++;
      }
    }
  }

  private static void assertAddressed(Extraction.Read read, Document document, Random random) {
    var text = read.article().text();
    int begin = random.nextInt(text.length() - 1);
    var passage = new Passage(begin, Math.min(text.length(), begin + 1 + random.nextInt(150)));
    var shown = new StringBuilder();
    for (var anchor : read.anchors().of(passage)) {
      shown.append(shown(document, (Anchor.InHtml) anchor));
    }

    assertThat(shown.toString().replaceAll("\\s+", ""))
        .isEqualTo(passage.of(text).replaceAll("\\s+", ""));
  }

  private static String shown(Document document, Anchor.InHtml anchor) {
    Node node = document;
    for (var index : anchor.path().split("/", -1)) {
      node = node.childNode(Integer.parseInt(index));
    }
    return ((TextNode) node).getWholeText().substring(anchor.begin(), anchor.end());
  }

  private static Map<String, byte[]> pages(Path archive) throws IOException {
    var pages = new TreeMap<String, byte[]>();
    try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().endsWith(".html")) {
          pages.put(entry.getName(), tar.readAllBytes());
        }
      }
    }
    return pages;
  }
}
