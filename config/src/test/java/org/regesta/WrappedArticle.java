package org.regesta;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jsoup.nodes.Entities;

/**
 * One article as publishers would serve it: a semantic page, a page of nested boxes, a page of
 * layout tables, a printed page.
 *
 * @param caption what stands under its picture
 */
record WrappedArticle(String title, String caption, List<String> paragraphs) {

  /** An article element with linked data, share counters and a list of other stories. */
  byte[] asSemanticPage() {
    return page(
        """
        <html lang="en"><head><title>%1$s | The Daily</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"%1$s"}</script></head><body>
        <nav><a href="/">Home</a><a href="/world">World</a><a href="/video">Video</a></nav>
        <article><h1>%1$s</h1><div class="share-bar"><span>0</span><span>310</span></div>
        <figure><img src="a.jpg"><figcaption>%2$s</figcaption></figure>%3$s</article>
        <aside><h2>More stories</h2><ul><li><a href="/1">Fares rise again</a></li><li><a href="/2">Rain at last</a></li></ul></aside>
        <footer><p>Terms of use. All rights reserved.</p></footer></body></html>
        """,
        "<p>%s</p>");
  }

  /** Nothing but boxes with names. */
  byte[] asBoxes() {
    return page(
        """
        <html><head><title>%1$s - Daily</title></head><body><div class="top-menu"><a href="/">Home</a> <a href="/a">About</a></div>
        <div class="wrapper"><div class="post"><div class="post-title"><h1>%1$s</h1></div>
        <div class="post-social"><div>0</div><div>310</div></div><div class="wp-caption"><p class="wp-caption-text">%2$s</p></div>
        <div class="post-content">%3$s</div></div><div class="sidebar"><div><a href="/x">Popular: ten walks</a></div></div></div>
        <div class="bottom">Copyright. <a href="/privacy">Privacy</a></div></body></html>
        """,
        "<div class=\"paragraph\">%s</div>");
  }

  /** As pages were made before style sheets: tables, fonts, two line breaks for a paragraph. */
  byte[] asLayoutTables() {
    return page(
        """
        <HTML><HEAD><TITLE>%1$s</TITLE></HEAD><BODY BGCOLOR="#ffffff"><TABLE WIDTH="100%%"><TR>
        <TD WIDTH="120"><A HREF="/">Home</A><BR><A HREF="/news">News</A><BR><A HREF="/links">Links</A></TD>
        <TD><H1>%1$s</H1><FONT SIZE="-1"><I>%2$s</I></FONT><BR><BR><FONT FACE="Times">%3$s</FONT></TD></TR></TABLE></BODY></HTML>
        """,
        "%s<BR><BR>\n");
  }

  private byte[] page(String template, String paragraph) {
    var body =
        paragraphs.stream()
            .map(words -> paragraph.formatted(Entities.escape(words)))
            .collect(Collectors.joining());
    return template
        .formatted(Entities.escape(title), Entities.escape(caption), body)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A page of print, the title larger than the text. */
  byte[] asPdf() throws IOException {
    var bold = new PDType1Font(FontName.HELVETICA_BOLD);
    var plain = new PDType1Font(FontName.TIMES_ROMAN);
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var press = new Press(document);
      press.print(title, bold, 18);
      press.print(caption, plain, 9);
      for (var words : paragraphs) {
        press.print(words, plain, 11);
      }
      press.close();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Sets paragraphs one under the other, on as many pages as they need. */
  private static final class Press {

    private static final float MARGIN = 72;

    private final PDDocument document;
    private PDPageContentStream page;
    private float top;

    Press(PDDocument document) throws IOException {
      this.document = document;
      page = fresh();
    }

    private PDPageContentStream fresh() throws IOException {
      var sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      top = PDRectangle.A4.getHeight() - MARGIN;
      return new PDPageContentStream(document, sheet);
    }

    void print(String words, PDFont font, float size) throws IOException {
      for (var line : lines(words, font, size)) {
        if (top < MARGIN) {
          page.close();
          page = fresh();
        }
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN, top);
        page.showText(line);
        page.endText();
        top -= size * 1.25f;
      }
      top -= size * 0.8f;
    }

    private static List<String> lines(String words, PDFont font, float size) throws IOException {
      var lines = new ArrayList<String>();
      var line = "";
      for (var word : words.split(" ", -1)) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (font.getStringWidth(longer) / 1000 * size > PDRectangle.A4.getWidth() - 2 * MARGIN) {
          lines.add(line);
          line = word;
        } else {
          line = longer;
        }
      }
      lines.add(line);
      return lines;
    }

    void close() throws IOException {
      page.close();
    }
  }
}
