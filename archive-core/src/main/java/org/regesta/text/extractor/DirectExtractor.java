package org.regesta.text.extractor;

import java.io.IOException;
import java.util.Locale;
import org.regesta.capture.OriginalUnreadable;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;
import org.regesta.text.html.HtmlReader;
import org.regesta.text.pdf.PdfReader;
import org.regesta.text.plain.DocumentReader;
import org.regesta.text.plain.PlainReader;
import org.regesta.text.reading.LanguageGuess;

/**
 * Reads in this very process: for a single document, for tests, and inside the worker. A document
 * that breaks a parser or the heap takes the process with it.
 */
public final class DirectExtractor implements TextExtractor {

  private static final int HEAD = 65_536;

  private final Limits limits;
  private final MediaTypes types = new MediaTypes();
  private final HtmlReader pages;
  private final PdfReader pdfs;
  private final PlainReader texts;
  private final DocumentReader documents;

  public DirectExtractor() {
    this(Limits.USUAL);
  }

  public DirectExtractor(Limits limits) {
    var languages = new LanguageGuess();
    this.limits = limits;
    pages = new HtmlReader(languages);
    pdfs = new PdfReader(languages, limits.pages());
    texts = new PlainReader(languages);
    documents = new DocumentReader(texts);
  }

  @Override
  public Extraction extract(Request request) {
    var type = MediaTypes.UNKNOWN;
    try {
      long length = request.content().length();
      if (length == 0) {
        return new Extraction.Refused(type, "empty file");
      }
      type = types.of(head(request), request);
      if (PageParts.holds(type, request)) {
        return PageParts.kept(type);
      }
      return length > limit(type) ? tooLarge(type, length) : read(type, request);
    } catch (IOException unreadable) {
      return new Extraction.Refused(type, Damage.inWords(unreadable));
    } catch (StackOverflowError tooDeep) {
      return new Extraction.Refused(type, "nested too deeply to be read");
    } catch (OriginalUnreadable broken) {
      throw broken;
    } catch (RuntimeException broken) {
      // parsers meet files that their authors did not think of; that is a fact about the file
      return new Extraction.Refused(type, "the reader failed on it: " + broken);
    }
  }

  private Extraction read(String type, Request request) throws IOException {
    return switch (type) {
      case MediaTypes.HTML, MediaTypes.XHTML -> pages.read(all(request), type, request);
      case MediaTypes.PDF -> pdfs.read(request);
      case MediaTypes.PLAIN -> texts.read(all(request), request);
      default -> documents.read(type, request);
    };
  }

  private long limit(String type) {
    return switch (type) {
      case MediaTypes.HTML, MediaTypes.XHTML, MediaTypes.PLAIN -> limits.markupBytes();
      default -> limits.bytes();
    };
  }

  private Extraction tooLarge(String type, long length) {
    return new Extraction.Refused(
        type,
        String.format(
            Locale.ROOT,
            "too large: %,d bytes, the limit for %s is %,d",
            length,
            type,
            limit(type)));
  }

  private static byte[] head(Request request) throws IOException {
    try (var in = request.content().open()) {
      return in.readNBytes(HEAD);
    }
  }

  private static byte[] all(Request request) throws IOException {
    try (var in = request.content().open()) {
      return in.readAllBytes();
    }
  }
}
