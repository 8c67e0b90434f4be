package org.regesta.citation;

import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_ITALIC;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getFontStyle;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.List;
import org.regesta.citation.PrintedCitation.Part;

/**
 * An output format of the citation processor: the text as stretches, upright or in italics, without
 * the detour over HTML. All that the processor does to quotation marks and punctuation is done.
 */
final class Stretches extends BaseFormat {

  private final List<Part> parts = new ArrayList<>();

  /** What was printed last. */
  List<Part> taken() {
    var taken = List.copyOf(parts);
    parts.clear();
    return taken;
  }

  @Override
  public String getName() {
    return "stretches";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return collect(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    return collect(buffer);
  }

  /** Neighbours of one kind become one. */
  private String collect(TokenBuffer buffer) {
    for (var token : buffer.getTokens()) {
      if (token instanceof TextToken text && !text.getText().isEmpty()) {
        boolean italic = getFontStyle(token.getFormattingAttributes()) == FS_ITALIC;
        boolean joins = !parts.isEmpty() && parts.getLast().italic() == italic;
        parts.add(
            new Part(joins ? parts.removeLast().words() + text.getText() : text.getText(), italic));
      }
    }
    return "";
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
    return new Bibliography(entries);
  }
}
