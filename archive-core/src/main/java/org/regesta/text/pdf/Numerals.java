package org.regesta.text.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.regesta.text.facsimile.NumberPlaces;

/**
 * Numbers as outlines. They come from the font that PDFBox brings along: a server need have none.
 */
final class Numerals {

  private static final List<String> NAMES =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

  /** How high a numeral is, of the size of its type. */
  private static final double HEIGHT = 0.72;

  private Numerals() {}

  /** A number in its place, in points from the upper left corner of the page. */
  static Shape at(NumberPlaces.Place place, int number) throws IOException {
    var outline = new Path2D.Double();
    var digits = String.valueOf(number);
    double unit = place.size() * HEIGHT / FONT.getPath("zero").getBounds2D().getHeight();
    for (int n = 0; n < digits.length(); n++) {
      var shape = FONT.getPath(NAMES.get(Character.digit(digits.charAt(n), 10)));
      double left = place.left() + n * place.width() / digits.length();
      outline.append(
          new AffineTransform(unit, 0, 0, -unit, left, place.line()).createTransformedShape(shape),
          false);
    }
    return outline;
  }
}
