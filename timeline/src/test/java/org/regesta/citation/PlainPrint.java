package org.regesta.citation;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.regesta.citation.PrintedCitation.Part;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the citation processor prints by itself: a processor that has printed nothing before, and
 * its own HTML. Slow; the measure of what is printed in haste.
 */
final class PlainPrint {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private PlainPrint() {}

  static List<Part> of(Citation citation, Style style) {
    var mending = Mending.of(citation, style);
    var items = new CslItems();
    items.set(CSLItemData.fromJson(MAPPER.convertValue(mending.item(), FIELDS)));
    var processor = style.processor(items);
    processor.registerCitationItems(CslItems.ID);
    String html;
    if (style.isNote()) {
      var cite = new CSLCitationItemBuilder(CslItems.ID);
      if (citation.cited().passage().flatMap(Cited.Words::locator).isPresent()) {
        cite.locator(Mending.PLACE).label(CSLLabel.PAGE);
      }
      html = processor.makeCitation(new CSLCitation(cite.build())).getFirst().getText();
    } else {
      html = processor.makeBibliography().getEntries()[0];
    }
    var parts = new ArrayList<Part>();
    collect(Jsoup.parseBodyFragment(html).body(), false, parts);
    return mending.mended(joined(parts));
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
