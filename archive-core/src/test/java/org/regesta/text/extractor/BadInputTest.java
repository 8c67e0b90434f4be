package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.paragraphs;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.refusal;
import static org.regesta.text.extractor.Reading.request;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;

class BadInputTest {

  @Test
  void anEmptyFileIsSaidToBeThat() {
    assertThat(refusal(request("", "a.html"))).isEqualTo("empty file");
  }

  @Test
  void aFileOfWhiteSpaceIsSaidToHoldNoText() {
    assertThat(refusal(request(" \n\n \t\n", "a.txt"))).startsWith("no text");
  }

  @Test
  void anUnknownTypeIsNamed() {
    var png = "\u0089PNG\r\n\u001a\n\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refusal(request(png, "a.png"))).isEqualTo("type image/png is not read yet");
  }

  @ParameterizedTest
  @CsvSource({
    "image/png, logo.png, '\u0089PNG\r\n\u001a\n\u0000\u0000'",
    "text/css; charset=utf-8, style.css, 'h1 { color: red }'",
    "application/javascript, menu.js, 'function open() { return 1; }'"
  })
  void aPartOfAPageThatAServerSentIsKeptAndHoldsNothingToRead(
      String declared, String name, String bytes) {
    var sent =
        new TextExtractor.Request(
            Content.of(bytes.getBytes(StandardCharsets.ISO_8859_1)),
            name,
            declared,
            "https://gazette.example/" + name,
            null,
            Declared.NOTHING);

    var part = read(sent);

    assertThat(part.article().text()).isEmpty();
    assertThat(part.notes()).singleElement().asString().endsWith("kept, nothing to read");
  }

  @Test
  void aStyleSheetThatSomebodyImportsIsNoArticle() {
    assertThat(refusal(request("h1 { color: red }", "style.css")))
        .isEqualTo("type text/css is not read yet");
  }

  @Test
  void aPictureThatIsCalledAPageIsNoPage() {
    var png = "\u0089PNG\r\n\u001a\n\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refusal(request(png, "a.html"))).isEqualTo("type image/png is not read yet");
  }

  @Test
  void aPageThatIsCalledATextIsReadAsAPage() {
    var html = HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS);

    assertThat(read(html, "a.txt").mediaType()).isEqualTo("text/html");
  }

  @Test
  void aTextThatIsCalledAPageIsReadAsAText() {
    var read = read("Harbour reopens\n\nIt reopened on Monday.\n", "a.html");

    assertThat(read.mediaType()).isEqualTo("text/plain");
    assertThat(paragraphs(read.article())).containsExactly("It reopened on Monday.");
  }

  @Test
  void aFileWithoutAnExtensionIsReadByItsContent() {
    var html = HtmlPages.blog(HarbourStory.TITLE, HarbourStory.PARAGRAPHS);

    assertThat(read(html, "download").mediaType()).isEqualTo("text/html");
  }

  @Test
  void aFileBeyondTheLimitIsRefusedWithBothNumbers() {
    var extractor = new DirectExtractor(new Limits(1_000, 1_000, 10));
    var text = "A sentence that is repeated. ".repeat(100);

    var refused = (Extraction.Refused) extractor.extract(request(text, "a.txt"));

    assertThat(refused.reason())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "too large: %,d bytes, the limit for text/plain is 1,000",
                text.length()));
  }

  @Test
  void aNulInATextIsNoCharacterOfIt() {
    var read = read("Harbour\u0000reopens on Monday, and ships come in again.", "a.txt");

    assertThat(read.article().text()).doesNotContain("\u0000").contains("reopens on Monday");
  }

  @Test
  void readsARichTextByTika() {
    var rtf = "{\\rtf1\\ansi{\\b Harbour reopens}\\par\\par It reopened on Monday.\\par}";

    var read = read(rtf, "a.rtf");

    assertThat(paragraphs(read.article())).contains("It reopened on Monday.");
    assertThat(read.notes()).anyMatch(note -> note.contains("Tika"));
  }

  @Test
  void anXmlBombIsNotExpanded() {
    var xml =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'boom'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>";

    assertThat(refusal(request(xml, "a.xml"))).contains("is not read yet");
  }
}
