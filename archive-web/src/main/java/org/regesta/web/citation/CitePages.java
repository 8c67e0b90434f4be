package org.regesta.web.citation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationFormat;
import org.regesta.citation.Citations;
import org.regesta.text.Passage;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Makes a page citable: fills the model's attribute {@value #ATTRIBUTE} for the fragments {@code
 * citation :: head(cited)} and {@code citation :: cite(cited)}. Without the attribute both show
 * nothing.
 */
@Component
public class CitePages {

  /** The attribute of the model. */
  public static final String ATTRIBUTE = "cited";

  private final Citations citations;
  private final PrintedTexts texts;

  CitePages(Citations citations, PrintedTexts texts) {
    this.citations = citations;
    this.texts = texts;
  }

  /** A page that shows one entry. */
  public void entry(Model model, Entry entry) {
    citations.ofEntry(entry).ifPresent(citation -> fill(model, citation));
  }

  /** A page that shows a capture. */
  public void capture(Model model, CaptureId capture) {
    citations.ofCapture(capture).ifPresent(citation -> fill(model, citation));
  }

  /** A page that shows a statement of a capture, by the stretch from its first to its last word. */
  public void statement(Model model, CaptureId capture, Passage passage) {
    citations
        .ofStatement(capture, passage)
        .or(() -> citations.ofCapture(capture))
        .ifPresent(citation -> fill(model, citation));
  }

  /** A page that shows a passage of a capture. */
  public void passage(Model model, CaptureId capture, Passage passage) {
    citations
        .ofPassage(capture, passage)
        .or(() -> citations.ofCapture(capture))
        .ifPresent(citation -> fill(model, citation));
  }

  /**
   * A page that shows a list: a search, the timeline, what a person said.
   *
   * @param title of the list, for people
   * @param path of the list, to which a format's suffix is added: "/search", "/timeline",
   *     "/people/…"
   * @param query of the address, encoded, without the question mark: what the formats are to hold
   * @param shown the entries on the page, which reference managers may take one by one
   */
  public void list(
      Model model, String title, String path, String query, Collection<EntryId> shown) {
    list(model, title, path, query, shown.stream().map(id -> "entry-" + id).toList());
  }

  /** The title of the list of what somebody said. */
  public static String saidBy(String name) {
    return "What " + name + " said";
  }

  /**
   * A page that shows a list of captures.
   *
   * @param title of the list, for people
   * @param path of the list, to which a format's suffix is added: "/captures", "/imports/…"
   * @param query as with {@link #list}
   * @param shown the captures on the page; only those that are sources by themselves are offered
   */
  public void captures(
      Model model, String title, String path, String query, List<CaptureId> shown) {
    list(
        model, title, path, query, citations.ofSources(shown).stream().map(Citation::key).toList());
  }

  private void list(Model model, String title, String path, String query, List<String> keys) {
    var address = citations.permalinks().base() + path + (query.isEmpty() ? "" : "?" + query);
    model.addAttribute("base", citations.permalinks().base()); // a list on paper has addresses
    model.addAttribute(
        ATTRIBUTE,
        new CitedPage(
            Optional.empty(),
            HeadTags.ofList(title, address),
            JsonLd.ofList(title, address),
            List.of(),
            downloads(path, query),
            keys));
  }

  private void fill(Model model, Citation citation) {
    var path = citation.address().substring(citations.permalinks().base().length());
    model.addAttribute(
        ATTRIBUTE,
        new CitedPage(
            Optional.of(citation.address()),
            HeadTags.of(citation),
            JsonLd.of(citation),
            texts.of(citation),
            downloads(path.replaceFirst("\\?.*", ""), path.replaceFirst("[^?]*\\??", "")),
            List.of(citation.key())));
  }

  private static List<CitedPage.Download> downloads(String path, String query) {
    return Arrays.stream(CitationFormat.values())
        .map(format ->
            new CitedPage.Download(
                format.label(),
                path + "." + format.id() + (query.isEmpty() ? "" : "?" + query),
                format.mediaType()))
        .toList();
  }
}
