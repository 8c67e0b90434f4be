package org.regesta.text.html;

import org.jspecify.annotations.Nullable;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Wanted;

/** A web page with words marked, fit to be shown: it runs nothing and fetches nothing live. */
public final class HtmlFacsimile {

  private HtmlFacsimile() {}

  /** The words are marked in the page as parsed; only then is anything taken out of it. */
  public static Facsimile of(
      byte[] bytes, @Nullable String declaredType, Wanted.MarkedPage wanted) {
    var document = Parsed.of(bytes, declaredType).document();
    var marked = Marking.put(document, wanted.marks());
    Tamed.tame(document, wanted.addresses());
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    return new Facsimile.Page(document.outerHtml(), marked);
  }
}
