package org.regesta.text.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.text.TextExtractor;
import org.regesta.text.reading.Composition;
import org.regesta.text.reading.Dateline;
import org.regesta.text.reading.Days;
import org.regesta.text.reading.Declarations;
import org.regesta.text.reading.Decoder;
import org.regesta.text.reading.LanguageGuess;

/** Reads a plain text as it is. */
public final class PlainReader {

  private final LanguageGuess languages;
  private final Dateline dateline = new Dateline(new Days());

  public PlainReader(LanguageGuess languages) {
    this.languages = languages;
  }

  /** The text of a file that holds nothing else. */
  public Extraction read(byte[] bytes, TextExtractor.Request request) {
    var decoded = Decoder.text(bytes, request.declaredType());
    var notes = new ArrayList<String>();
    if (decoded.guessed()) {
      notes.add("charset guessed: " + decoded.charset().name().toLowerCase(Locale.ROOT));
    }
    Doubts.of(decoded.text(), request.name()).forEach(notes::add);
    return read("text/plain", decoded.text(), null, request, notes);
  }

  /** A text that another reader drew out of a document of this type. */
  public Extraction read(
      String mediaType,
      String text,
      @Nullable Found<String> title,
      TextExtractor.Request request,
      List<String> notes) {
    var article = PlainArticle.of(text);
    if (article.drafts().isEmpty()) {
      return new Extraction.Refused(mediaType, "no text (nothing but white space or a headline)");
    }
    var composed = Composition.of(article.drafts());
    var firstLine = article.title().map(line -> new Found<>(line.words(), "line " + line.number()));
    var language = languages.of(composed.article().text());
    var read =
        new SourceMetadata(
            Optional.ofNullable(title).or(() -> firstLine),
            List.of(),
            Optional.empty(),
            dateline.of(composed.article(), language.orElse(""), request.captured()),
            Optional.empty(),
            language.map(tag -> new Found<>(tag, "letters of the text")),
            Optional.empty());
    var metadata = Declarations.over(read, request.declared(), request.url());
    var all = new ArrayList<>(notes);
    all.addAll(Declarations.notes(metadata));
    return new Extraction.Read(mediaType, composed.article(), composed.anchors(), metadata, all);
  }
}
