package org.regesta.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.regesta.citation.PrintedCitation.Part;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Citations as text in a style, one paragraph each, in the order of the list. */
final class Formatted implements Form {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private static final int AT_HAND = 10_000;

  private final Style style;
  private final CslItems items = new CslItems();
  private final CSL processor;
  private final Map<Key, List<Part>> printed =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Part>> eldest) {
          return size() > AT_HAND;
        }
      };

  /**
   * What the processor's text depends on.
   *
   * @param located whether there is a place for a locator
   */
  private record Key(CitedSource source, boolean located) {}

  Formatted(Style style) {
    this.style = style;
    this.processor = style.processor(items);
  }

  @Override
  public String of(Citation citation) {
    return parts(citation).stream().map(Part::words).collect(Collectors.joining()) + "\n";
  }

  @Override
  public String between() {
    return "\n";
  }

  /** The processor's work is done once a source; who speaks and where is filled in after. */
  List<Part> parts(Citation citation) {
    var mending = Mending.of(citation, style);
    boolean located = citation.cited().passage().flatMap(Cited.Words::locator).isPresent();
    var key = new Key(citation.source(), located);
    var parts = printed.get(key);
    if (parts == null) {
      parts = print(mending, located);
      printed.put(key, parts);
    }
    return mending.mended(parts);
  }

  /** The processor writes HTML; what is italic there is italic here. */
  private List<Part> print(Mending mending, boolean located) {
    var item = mending.item();
    item.put("id", CslItems.ID);
    items.set(CSLItemData.fromJson(MAPPER.convertValue(item, FIELDS)));
    processor.reset();
    processor.registerCitationItems(CslItems.ID);
    var parts = new ArrayList<Part>();
    collect(Jsoup.parseBodyFragment(html(located)).body(), false, parts);
    return joined(parts);
  }

  private String html(boolean located) {
    if (style.isNote()) {
      var cite = new CSLCitationItemBuilder(CslItems.ID);
      if (located) {
        cite.locator(Mending.PLACE).label(CSLLabel.PAGE);
      }
      return processor.makeCitation(new CSLCitation(cite.build())).getFirst().getText();
    }
    return processor.makeBibliography().getEntries()[0];
  }

  private static void collect(Element element, boolean italic, List<Part> parts) {
    for (var node : element.childNodes()) {
      if (node instanceof TextNode text) {
        parts.add(new Part(text.getWholeText(), italic));
      } else if (node instanceof Element inner) {
        boolean turned = inner.attr("style").contains("italic") || inner.nameIs("i");
        collect(inner, italic || turned, parts);
      }
    }
  }

  /** Neighbours of one kind as one, without white space around the whole. */
  private static List<Part> joined(List<Part> parts) {
    var joined = new ArrayList<Part>();
    for (var part : parts) {
      if (!joined.isEmpty() && joined.getLast().italic() == part.italic()) {
        joined.add(new Part(joined.removeLast().words() + part.words(), part.italic()));
      } else if (!part.words().isEmpty()) {
        joined.add(part);
      }
    }
    return joined;
  }
}
