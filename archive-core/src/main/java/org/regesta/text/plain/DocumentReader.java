package org.regesta.text.plain;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.TextExtractor;
import org.xml.sax.SAXException;

/**
 * Office documents and books, of which Tika gives the plain text. Their anchors count in that text:
 * lines as Tika wrote them.
 */
public final class DocumentReader {

  private static final int MOST_CHARACTERS = 20_000_000;

  private static final Set<String> READ =
      Set.of(
          "application/msword",
          "application/rtf",
          "text/rtf",
          "application/epub+zip",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final PlainReader texts;

  /** Made at the first document that needs it: Tika's many parsers take a second to find. */
  private static final class Tika {
    static final Parser PARSER = new AutoDetectParser(TikaConfig.getDefaultConfig());
  }

  public DocumentReader(PlainReader texts) {
    this.texts = texts;
  }

  public Extraction read(String mediaType, TextExtractor.Request request) throws IOException {
    if (!READ.contains(mediaType)) {
      return new Extraction.Refused(mediaType, "type " + mediaType + " is not read yet");
    }
    var metadata = new Metadata();
    return switch (text(request, metadata)) {
      case Drawn.Nothing(var reason) -> new Extraction.Refused(mediaType, reason);
      case Drawn.Text(var text) -> {
        var notes = List.of("read as plain text by Apache Tika: places are lines of that text");
        yield texts.read(mediaType, text, title(metadata), request, notes);
      }
    };
  }

  /** The text that Tika draws out of a document. */
  public static Drawn text(String mediaType, TextExtractor.Request request) throws IOException {
    return READ.contains(mediaType)
        ? text(request, new Metadata())
        : new Drawn.Nothing("type " + mediaType + " is not read yet");
  }

  private static Drawn text(TextExtractor.Request request, Metadata metadata) throws IOException {
    var handler = new BodyContentHandler(MOST_CHARACTERS);
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
    try (var in = request.content().open()) {
      Tika.PARSER.parse(in, handler, metadata, context());
      return new Drawn.Text(handler.toString());
    } catch (EncryptedDocumentException locked) {
      return new Drawn.Nothing("encrypted: save a copy without a password and import that");
    } catch (WriteLimitReachedException endless) {
      return new Drawn.Nothing("too much text: over 20 million characters");
    } catch (TikaException | SAXException broken) {
      return new Drawn.Nothing("damaged: " + broken.getMessage());
    }
  }

  private static ParseContext context() {
    var context = new ParseContext();
    var noRecognition = new TesseractOCRConfig();
    noRecognition.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, noRecognition);
    return context;
  }

  private static @Nullable Found<String> title(Metadata metadata) {
    var title = metadata.get(TikaCoreProperties.TITLE);
    return title == null || title.isBlank() ? null : new Found<>(title.strip(), "document title");
  }
}
