package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.regesta.text.ArticleText;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.text.TextExtractor;
import org.regesta.text.reading.Composition;
import org.regesta.text.reading.Dateline;
import org.regesta.text.reading.Days;
import org.regesta.text.reading.Declarations;
import org.regesta.text.reading.LanguageGuess;

/** Reads the article of a web page. Nothing is fetched. */
public final class HtmlReader {

  private final LanguageGuess languages;
  private final Days days = new Days();
  private final Dateline dateline = new Dateline(days);
  private final MainText mainText = new MainText();
  private final Statements statements = Statements.load();

  public HtmlReader(LanguageGuess languages) {
    this.languages = languages;
  }

  public Extraction read(byte[] bytes, String mediaType, TextExtractor.Request request) {
    var parsed = Parsed.of(bytes, request.declaredType());
    var decoded = parsed.decoded();
    var page = Page.of(parsed.document(), request.url());
    var title = PageTitle.of(page, statements);
    var taken = mainText.of(page, title.map(Found::value).orElse(""));
    if (taken.article().isEmpty()) {
      return new Extraction.Refused(mediaType, whyEmpty(page.document()));
    }
    var composed = composed(taken.article());
    var metadata =
        Declarations.over(
            metadata(page, title, composed.article(), taken, request),
            request.declared(),
            request.url());
    var notes = new ArrayList<String>();
    if (decoded.guessed()) {
      notes.add("charset guessed: " + decoded.charset().name().toLowerCase(Locale.ROOT));
    }
    notes.addAll(Declarations.notes(metadata));
    return new Extraction.Read(mediaType, composed.article(), composed.anchors(), metadata, notes);
  }

  private SourceMetadata metadata(
      Page page,
      Optional<Found<String>> title,
      ArticleText article,
      MainText.Taken taken,
      TextExtractor.Request request) {
    var captured = request.captured();
    var headline = PageTitle.headline(page, title.map(Found::value).orElse(""));
    var dates = new PageDates(days, page, statements, headline, captured);
    return new SourceMetadata(
        title,
        PageAuthors.of(page, statements),
        PagePublisher.of(page, statements),
        dates.published().or(() -> dateline.of(begin(taken), page.claimedLanguage(), captured)),
        dates.modified(),
        language(page, article.text()),
        page.canonical().map(url -> new Found<>(url, "canonical link")),
        page.linked().kind().map(type -> new Found<>(type, "JSON-LD @type")));
  }

  /** As rules take the article: with lines above its prose that say where and when. */
  private static ArticleText begin(MainText.Taken taken) {
    return composed(taken.byRules().isEmpty() ? taken.article() : taken.byRules()).article();
  }

  private static Composition composed(List<PageBlock> blocks) {
    return Composition.of(blocks.stream().map(PageBlock::draft).toList());
  }

  /** What the page claims, unless its letters plainly are another language's. */
  private Optional<Found<String>> language(Page page, String text) {
    var claimed = page.languageTag().map(tag -> new Found<>(tag, "html lang"));
    var read = languages.of(text).map(tag -> new Found<>(tag, "letters of the text"));
    boolean agree =
        claimed.isPresent()
            && read.isPresent()
            && read.get().value().startsWith(page.claimedLanguage());
    return agree || read.isEmpty() ? claimed.or(() -> read) : read;
  }

  private static String whyEmpty(Document document) {
    Element body = document.body();
    if (!body.hasText()) {
      return document.select("script").isEmpty()
          ? "no text (an empty page)"
          : "no text (the page is made by scripts when it is opened)";
    }
    return "no text (nothing but links, buttons and headings)";
  }
}
