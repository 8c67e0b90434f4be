package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.ArticleText;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;

/** Short ways for tests to have something read. */
final class Reading {

  static final DirectExtractor EXTRACTOR = new DirectExtractor();

  private Reading() {}

  static TextExtractor.Request request(byte[] bytes, String name) {
    return new TextExtractor.Request(Content.of(bytes), name, null, null, null, Declared.NOTHING);
  }

  static TextExtractor.Request request(String text, String name) {
    return request(text.getBytes(StandardCharsets.UTF_8), name);
  }

  static Extraction.Read read(String text, String name) {
    return read(request(text, name));
  }

  static Extraction.Read read(TextExtractor.Request request) {
    var extraction = EXTRACTOR.extract(request);
    assertThat(extraction).isInstanceOf(Extraction.Read.class);
    return (Extraction.Read) extraction;
  }

  static String refusal(TextExtractor.Request request) {
    var extraction = EXTRACTOR.extract(request);
    assertThat(extraction).isInstanceOf(Extraction.Refused.class);
    return ((Extraction.Refused) extraction).reason();
  }

  static List<String> paragraphs(ArticleText article) {
    return article.blocks().stream().map(block -> block.passage().of(article.text())).toList();
  }
}
