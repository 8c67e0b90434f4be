package org.regesta.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages, and counts the pictures that it had to leave out, which PDFBox only writes into its
 * log. A subclass, because that is the way PDFBox hands out what it draws with.
 */
final class PagePainter extends PDFRenderer {

  private int undrawn;

  PagePainter(PDDocument document) {
    super(document);
  }

  /** How many pictures are missing in all that was drawn so far. */
  int undrawn() {
    return undrawn;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Counting(parameters);
  }

  private final class Counting extends PageDrawer {

    Counting(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException trouble)
        throws IOException {
      if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
        undrawn++;
      }
      super.operatorException(operator, operands, trouble);
    }
  }
}
