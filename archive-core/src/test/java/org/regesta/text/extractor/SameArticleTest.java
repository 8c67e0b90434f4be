package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.paragraphs;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.request;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.text.Found;

/** One article, whatever it is wrapped in, has one title and the same paragraphs. */
class SameArticleTest {

  static Stream<Arguments> wrappings() {
    var title = HarbourStory.TITLE;
    var story = HarbourStory.PARAGRAPHS;
    return Stream.of(
        Arguments.of("a.txt", bytes(title + "\n\n" + String.join("\n\n", story) + "\n")),
        Arguments.of("news.html", bytes(HtmlPages.news(title, story))),
        Arguments.of("blog.html", bytes(HtmlPages.blog(title, story))),
        Arguments.of("old.html", bytes(HtmlPages.tables(title, story))),
        Arguments.of("one.pdf", PdfPages.set(title, story, 1)),
        Arguments.of("two.pdf", PdfPages.set(title, story, 2)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("wrappings")
  void hasTheSameParagraphs(String name, byte[] bytes) {
    var read = read(request(bytes, name));

    assertThat(read.metadata().title()).map(Found::value).contains(HarbourStory.TITLE);
    assertThat(paragraphs(read.article())).containsAll(HarbourStory.PARAGRAPHS);
    assertThat(paragraphs(read.article()))
        .hasSizeLessThanOrEqualTo(HarbourStory.PARAGRAPHS.size() + 2);
  }
}
