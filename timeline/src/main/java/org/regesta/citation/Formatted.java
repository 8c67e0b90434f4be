package org.regesta.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.util.ArrayList;
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

  private final Style style;
  private final CslItems items = new CslItems();
  private final CSL processor;

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

  /** The processor writes HTML; what is italic there is italic here. */
  List<Part> parts(Citation citation) {
    items.set(item(citation));
    processor.reset();
    processor.registerCitationItems(CslItems.ID);
    var parts = new ArrayList<Part>();
    collect(Jsoup.parseBodyFragment(html(citation)).body(), false, parts);
    return Mending.of(citation, style).mended(joined(parts));
  }

  private CSLItemData item(Citation citation) {
    var item = Mending.of(citation, style).item();
    item.put("id", CslItems.ID);
    return CSLItemData.fromJson(MAPPER.convertValue(item, FIELDS));
  }

  private String html(Citation citation) {
    if (style.isNote()) {
      var cite = new CSLCitationItemBuilder(CslItems.ID);
      citation
          .cited()
          .passage()
          .flatMap(Cited.Words::locator)
          .ifPresent(at -> cite.locator(Mending.PLACE).label(CSLLabel.PAGE));
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
