package org.regesta.text.extractor;

import java.io.IOException;
import java.util.Locale;
import org.regesta.text.TextExtractor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Facsimiles;
import org.regesta.text.facsimile.Wanted;
import org.regesta.text.html.HtmlFacsimile;
import org.regesta.text.pdf.PdfFacsimile;
import org.regesta.text.plain.DocumentReader;
import org.regesta.text.plain.Drawn;
import org.regesta.text.plain.Lines;
import org.regesta.text.reading.Decoder;

/**
 * Makes facsimiles in this very process: for tests, and inside the worker. A document that breaks
 * whoever draws it takes the process with it.
 */
public final class DirectFacsimiles implements Facsimiles {

  private static final int HEAD = 65_536;

  private final Limits limits;
  private final MediaTypes types = new MediaTypes();

  public DirectFacsimiles(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Facsimile make(TextExtractor.Request source, Wanted wanted) {
    try {
      return switch (wanted) {
        case Wanted.MarkedPage page -> page(source, page);
        case Wanted.PagePicture(int page) ->
            tooLarge(source, limits.bytes())
                ? refusedAsTooLarge(source)
                : PdfFacsimile.page(source.content(), page);
        case Wanted.Cutting(int page, var boxes) ->
            tooLarge(source, limits.bytes())
                ? refusedAsTooLarge(source)
                : PdfFacsimile.cutting(source.content(), page, boxes);
        case Wanted.MarkedPicture marked ->
            tooLarge(source, limits.bytes())
                ? refusedAsTooLarge(source)
                : PdfFacsimile.marked(source.content(), marked);
        case Wanted.PlainLines() -> lines(source);
      };
    } catch (IOException unreadable) {
      return new Facsimile.Refused(Damage.inWords(unreadable));
    } catch (StackOverflowError tooDeep) {
      return new Facsimile.Refused("nested too deeply to be shown");
    } catch (RuntimeException broken) {
      // parsers meet files that their authors did not think of; that is a fact about the file
      return new Facsimile.Refused("it could not be drawn: " + broken);
    }
  }

  private Facsimile page(TextExtractor.Request source, Wanted.MarkedPage wanted)
      throws IOException {
    return tooLarge(source, limits.markupBytes())
        ? refusedAsTooLarge(source)
        : HtmlFacsimile.of(all(source), source.declaredType(), wanted);
  }

  private Facsimile lines(TextExtractor.Request source) throws IOException {
    var type = types.of(head(source), source);
    boolean plain = type.startsWith("text/");
    if (tooLarge(source, plain ? limits.markupBytes() : limits.bytes())) {
      return refusedAsTooLarge(source);
    }
    if (plain) {
      return new Facsimile.Lines(Lines.of(Decoder.text(all(source), source.declaredType()).text()));
    }
    return switch (DocumentReader.text(type, source)) {
      case Drawn.Text(var text) -> new Facsimile.Lines(Lines.of(text));
      case Drawn.Nothing(var reason) -> new Facsimile.Refused(reason);
    };
  }

  private static boolean tooLarge(TextExtractor.Request source, long limit) throws IOException {
    return source.content().length() > limit;
  }

  private static Facsimile refusedAsTooLarge(TextExtractor.Request source) throws IOException {
    return new Facsimile.Refused(
        String.format(Locale.ROOT, "too large: %,d bytes", source.content().length()));
  }

  private static byte[] head(TextExtractor.Request source) throws IOException {
    try (var in = source.content().open()) {
      return in.readNBytes(HEAD);
    }
  }

  private static byte[] all(TextExtractor.Request source) throws IOException {
    try (var in = source.content().open()) {
      return in.readAllBytes();
    }
  }
}
