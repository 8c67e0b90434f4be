package org.regesta.text.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.regesta.capture.Content;
import org.regesta.text.Anchor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.NumberPlaces;
import org.regesta.text.facsimile.Wanted;

/** Pages of a PDF as pictures, drawn by PDFBox at a fixed scale. */
public final class PdfFacsimile {

  /** Two dots a point, 144 dots an inch: small type can be read. */
  private static final float SCALE = 2;

  /** A page that would have more is drawn smaller: a poster, or a page made to fill the memory. */
  private static final double MOST_PIXELS = 8_000_000;

  private static final float MARGIN = 18;
  private static final Color MARK = new Color(255, 214, 61, 90);
  private static final Color EDGE = new Color(122, 92, 0);

  private PdfFacsimile() {}

  /**
   * A page whole.
   *
   * @param number from 1
   */
  public static Facsimile page(Content content, int number) throws IOException {
    return drawn(content, number, (_, picture) -> Optional.of(picture));
  }

  /** A page whole, passages marked on it and numbered. */
  public static Facsimile marked(Content content, Wanted.MarkedPicture wanted) throws IOException {
    return drawn(content, wanted.page(), (sheet, picture) -> numbered(sheet, picture, wanted));
  }

  /** The lines around some words of a page, the words marked. */
  public static Facsimile cutting(Content content, int number, List<Anchor.Box> boxes)
      throws IOException {
    return drawn(content, number, (page, picture) -> cut(page, picture, boxes));
  }

  /** What becomes of the picture of a whole page; empty where nothing of it was wanted. */
  private interface Finish {
    Optional<BufferedImage> of(Sheet sheet, BufferedImage picture) throws IOException;
  }

  /** The page as displayed, in points, and how many dots a point has. */
  private record Sheet(float width, float height, float scale) {

    static Sheet of(PDDocument document, int number) {
      var page = document.getPage(number - 1);
      var box = page.getCropBox();
      boolean turned = page.getRotation() % 180 != 0;
      float width = Math.max(1, turned ? box.getHeight() : box.getWidth());
      float height = Math.max(1, turned ? box.getWidth() : box.getHeight());
      double fit = Math.sqrt(MOST_PIXELS / ((double) width * height));
      double longest = MOST_PIXELS / 1000 / Math.max(width, height);
      return new Sheet(width, height, (float) Math.min(SCALE, Math.min(fit, longest)));
    }

    boolean shows(Anchor.Box box) {
      return box.reaches(width, height);
    }

    Rectangle2D dots(Anchor.Box box) {
      return new Rectangle2D.Float(
          box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale);
    }
  }

  private static Facsimile drawn(Content content, int number, Finish finish) throws IOException {
    try {
      return PdfFile.use(content, document -> drawn(document, number, finish));
    } catch (InvalidPasswordException locked) {
      return new Facsimile.Refused("encrypted: it opens only with a password");
    }
  }

  private static Facsimile drawn(PDDocument document, int number, Finish finish)
      throws IOException {
    int pages = document.getNumberOfPages();
    if (number < 1 || number > pages) {
      return new Facsimile.Refused("there is no page %d of %d".formatted(number, pages));
    }
    var sheet = Sheet.of(document, number);
    var painter = new PagePainter(document);
    painter.setSubsamplingAllowed(true);
    var whole = painter.renderImage(number - 1, sheet.scale(), ImageType.RGB);
    var finished = finish.of(sheet, whole);
    if (finished.isEmpty()) {
      return new Facsimile.Refused("its words stand beyond the edge of the page as it is cropped");
    }
    return new Facsimile.Picture(
        Content.of(png(finished.get())), pages, sheet.width(), sheet.height(), painter.undrawn());
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private static Optional<BufferedImage> cut(
      Sheet sheet, BufferedImage picture, List<Anchor.Box> boxes) {
    if (boxes.stream().noneMatch(sheet::shows)) {
      return Optional.empty();
    }
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    var words = sheet.dots(boxes.getFirst());
    for (var box : boxes) {
      mark(pen, sheet.dots(box));
      words = words.createUnion(sheet.dots(box));
    }
    pen.dispose();
    double margin = MARGIN * sheet.scale();
    var whole = new Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight());
    var wanted =
        new Rectangle2D.Double(
            words.getX() - margin,
            words.getY() - margin,
            words.getWidth() + 2 * margin,
            words.getHeight() + 2 * margin);
    var part = whole.createIntersection(wanted).getBounds().intersection(whole.getBounds());
    return part.isEmpty()
        ? Optional.empty()
        : Optional.of(picture.getSubimage(part.x, part.y, part.width, part.height));
  }

  private static Optional<BufferedImage> numbered(
      Sheet sheet, BufferedImage picture, Wanted.MarkedPicture wanted) throws IOException {
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    var places = new NumberPlaces();
    var scaled = AffineTransform.getScaleInstance(sheet.scale(), sheet.scale());
    for (var passage : wanted.passages()) {
      passage.boxes().forEach(box -> mark(pen, sheet.dots(box)));
      var place = places.behind(passage.boxes().getLast(), passage.number());
      pen.fill(scaled.createTransformedShape(Numerals.at(place, passage.number())));
    }
    pen.dispose();
    return Optional.of(picture);
  }

  private static void mark(Graphics2D pen, Rectangle2D words) {
    pen.setColor(MARK);
    pen.fill(words);
    pen.setColor(EDGE);
    pen.setStroke(new BasicStroke(1));
    pen.draw(words);
  }
}
