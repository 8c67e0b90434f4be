package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.regesta.capture.CaptureId;
import org.regesta.citation.CitationFormat;
import org.regesta.citation.CitationLists;
import org.regesta.citation.Citations;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.regesta.web.question.Parameters;
import org.springframework.stereotype.Component;

/**
 * Sends whole lists in a format, of any length: what a page lists, under the address of the page
 * with the suffix of the format.
 */
@Component
public class CitedLists {

  /** What the address of a list in a format ends with, behind a dot. */
  public static final String SUFFIX =
      "{suffix:ris|bib|biblatex|csljson|mods|rdf|wiki|csv|jsonl|chicago-note|chicago|apa|mla}";

  private final CitationLists lists;
  private final Citations citations;

  CitedLists(CitationLists lists, Citations citations) {
    this.lists = lists;
    this.citations = citations;
  }

  /**
   * Where a list goes.
   *
   * @param name of the file, without its ending
   * @param suffix of the address, the name of the format
   */
  public record To(
      String name, String suffix, HttpServletRequest request, HttpServletResponse response) {

    private ListDownload begin() {
      var format =
          CitationFormat.named(suffix)
              .orElseThrow(() -> new NotHere("There is no format " + suffix + "."));
      return new ListDownload(format, Downloads.typeOf(format, request), name, response);
    }

    /** What is cited of each entry, by the parameter {@code cite}. */
    private CitationLists.Of what() {
      var parameters = new Parameters(request.getParameterMap());
      var cite = parameters.word("cite", List.of("entries", "statements", "captures"));
      return switch (cite.orElse("entries")) {
        case "statements" -> CitationLists.Of.STATEMENTS;
        case "captures" -> CitationLists.Of.CAPTURES;
        default -> CitationLists.Of.ENTRIES;
      };
    }
  }

  /** What a query finds. */
  public void found(TimelineQuery query, To to) throws IOException {
    var out = to.begin();
    if (lists.found(query, to.what(), out::add) instanceof SearchAnswer.NotUnderstood not) {
      throw new NotUnderstood(not.message());
    }
    out.end();
  }

  /** A list that nothing stands in. */
  public void nothing(To to) throws IOException {
    to.begin().end();
  }

  /**
   * Sources, page by page. Styles and pictures that pages came with are left out.
   *
   * @param <T> what is listed
   * @param first the first page; a page that is empty is behind the last
   * @param next the page behind something listed
   * @param captures those of a page
   */
  public <T> void sources(
      List<T> first, Function<T, List<T>> next, Function<List<T>, List<CaptureId>> captures, To to)
      throws IOException {
    var out = to.begin();
    for (var page = first; !page.isEmpty(); page = next.apply(page.getLast())) {
      for (var citation : citations.ofSources(captures.apply(page))) {
        out.add(citation);
      }
    }
    out.end();
  }
}
