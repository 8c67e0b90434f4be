package org.regesta.text.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Whether a document without words shows pictures, as a scan does, or nothing. */
final class Pictures {

  private static final int DEEPEST = 8;

  private Pictures() {}

  static boolean areIn(PDDocument document, int mostPages) {
    var seen = new HashSet<COSBase>();
    for (int page = 0; page < Math.min(document.getNumberOfPages(), mostPages); page++) {
      if (areIn(document.getPage(page).getResources(), seen, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areIn(@Nullable PDResources resources, Set<COSBase> seen, int depth) {
    if (resources == null || depth > DEEPEST || !seen.add(resources.getCOSObject())) {
      return false;
    }
    for (var name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name) || isFormWithPictures(resources, name, seen, depth)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormWithPictures(
      PDResources resources, COSName name, Set<COSBase> seen, int depth) {
    try {
      return resources.getXObject(name) instanceof PDFormXObject form
          && areIn(form.getResources(), seen, depth + 1);
    } catch (IOException broken) {
      return false; // what cannot be opened shows nothing
    }
  }
}
