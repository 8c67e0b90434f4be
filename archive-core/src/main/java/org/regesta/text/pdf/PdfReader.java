package org.regesta.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.text.TextExtractor;
import org.regesta.text.reading.Composition;
import org.regesta.text.reading.Dateline;
import org.regesta.text.reading.Days;
import org.regesta.text.reading.Declarations;
import org.regesta.text.reading.LanguageGuess;

/** Reads the text layer of a PDF by the places of its glyphs. */
public final class PdfReader {

  private static final String TYPE = "application/pdf";

  private final LanguageGuess languages;
  private final Dateline dateline = new Dateline(new Days());
  private final int mostPages;

  /**
   * @param mostPages what stands on later pages is not read, and a note says so
   */
  public PdfReader(LanguageGuess languages, int mostPages) {
    this.languages = languages;
    this.mostPages = mostPages;
  }

  public Extraction read(TextExtractor.Request request) throws IOException {
    try {
      return PdfFile.use(request.content(), document -> read(document, request));
    } catch (InvalidPasswordException locked) {
      return encrypted();
    }
  }

  private static Extraction encrypted() {
    return new Extraction.Refused(
        TYPE, "encrypted: it opens only with a password; save a copy without one and import that");
  }

  private Extraction read(PDDocument document, TextExtractor.Request request) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      return new Extraction.Refused(TYPE, "damaged: no page can be found in it");
    }
    var words = new ArrayList<List<Word>>();
    for (int page = 1; page <= Math.min(pages, mostPages); page++) {
      words.add(WordCollector.words(document, page));
    }
    if (words.stream().allMatch(List::isEmpty)) {
      return new Extraction.Refused(
          TYPE, Pictures.areIn(document, mostPages) ? "no text (pictures only)" : "no text");
    }
    if (isGarbled(words)) {
      return new Extraction.Refused(
          TYPE, "no readable text (its fonts do not say which letters their signs stand for)");
    }
    return read(document, Layout.of(words), notes(document, pages), request);
  }

  private Extraction read(
      PDDocument document, Layout layout, List<String> notes, TextExtractor.Request request) {
    var drafts = layout.drafts();
    if (drafts.isEmpty()) {
      return new Extraction.Refused(TYPE, "no text (a headline, and nothing under it)");
    }
    var composed = Composition.of(drafts);
    var language = languages.of(composed.article().text());
    var read =
        new SourceMetadata(
            layout.headline().or(() -> Properties.title(document)),
            Properties.author(document).stream().toList(),
            Optional.empty(),
            dateline.of(composed.article(), language.orElse(""), request.captured()),
            Optional.empty(),
            language
                .map(tag -> new Found<>(tag, "letters of the text"))
                .or(() -> Properties.language(document)),
            Optional.empty());
    var metadata = Declarations.over(read, request.declared(), request.url());
    var all = new ArrayList<>(Declarations.notes(metadata));
    all.addAll(notes);
    return new Extraction.Read(TYPE, composed.article(), composed.anchors(), metadata, all);
  }

  private List<String> notes(PDDocument document, int pages) {
    var notes = new ArrayList<String>();
    if (pages > mostPages) {
      notes.add("read up to page " + mostPages + " of " + pages);
    }
    Properties.made(document).ifPresent(day -> notes.add("PDF properties: created " + day));
    return notes;
  }

  /** Signs without letters: private use, or none at all. */
  private static boolean isGarbled(List<List<Word>> pages) {
    long all = 0;
    long odd = 0;
    for (var page : pages) {
      for (var word : page) {
        all += word.text().length();
        odd += word.text().chars().filter(PdfReader::isNoLetter).count();
      }
    }
    return odd * 3 > all;
  }

  private static boolean isNoLetter(int c) {
    return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || c < ' ';
  }
}
