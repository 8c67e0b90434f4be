package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page of a PDF does not show is told of in words, beside the page and on it. */
@ExtendWith(InTheReadingRoom.class)
class WhatALeafHidesTest {

  private static final List<String> LINES =
      List.of("The minutes were read on 3 May 2021.", "The bridge was closed on 5 May 2021.");

  @Test
  void tellsOfWordsThatThePageCropsAwayAndOfPicturesThatCannotBeDrawn(Browsing room)
      throws IOException {
    var source = room.stage().bringIn("cropped-minutes.pdf", pdf());
    try (var visit = room.visit(Look.WITHOUT_SCRIPTS)) {
      var hidden = notices(visit.open(source + "/passages/0-11"));
      var shown = notices(visit.open(source + "/passages/37-47"));
      var both = notices(visit.open(source + "/passages/25-47"));

      assertThat(hidden)
          .contains("The words of the passage stand beyond the edge of this page")
          .contains("A picture on this page could not be drawn");
      assertThat(shown).contains("A picture on this page").doesNotContain("beyond the edge");
      assertThat(both).contains("3 of 5 words of the passage stand beyond the edge");
    }
  }

  private static String notices(Page page) {
    var beside = page.locator("main .notice").allInnerTexts().toString();
    var within = page.frameLocator("iframe.original-frame").locator("main p").allInnerTexts();
    assertThat(within).isNotEmpty().allSatisfy(note -> assertThat(beside).contains(note));
    boolean cut = page.locator("figure.cutting").count() > 0;
    assertThat(cut).isEqualTo(!beside.contains("The words of the passage stand beyond"));
    return beside;
  }

  /** Two lines, of which the page shows the second, and a picture of JPEG 2000. */
  private static byte[] pdf() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        for (int line = 0; line < LINES.size(); line++) {
          pen.beginText();
          pen.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
          pen.newLineAtOffset(72, 700 - 400 * line);
          pen.showText(LINES.get(line));
          pen.endText();
        }
      }
      addPicture(document, page);
      page.setCropBox(new PDRectangle(0, 0, PDRectangle.A4.getWidth(), 400));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void addPicture(PDDocument document, PDPage page) throws IOException {
    var picture = document.getDocument().createCOSStream();
    try (var out = picture.createRawOutputStream()) {
      out.write("not even JPEG 2000".getBytes(StandardCharsets.US_ASCII));
    }
    picture.setItem(COSName.TYPE, COSName.XOBJECT);
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setItem(COSName.FILTER, COSName.JPX_DECODE);
    picture.setInt(COSName.WIDTH, 8);
    picture.setInt(COSName.HEIGHT, 8);
    var names = new COSDictionary();
    names.setItem(COSName.getPDFName("Im"), picture);
    page.getResources().getCOSObject().setItem(COSName.XOBJECT, names);
    var content = document.getDocument().createCOSStream();
    try (var out = content.createOutputStream()) {
      out.write("q 50 0 0 50 0 0 cm /Im Do Q".getBytes(StandardCharsets.US_ASCII));
    }
    var contents = new COSArray();
    page.getContentStreams().forEachRemaining(stream -> contents.add(stream.getCOSObject()));
    contents.add(content);
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }
}
