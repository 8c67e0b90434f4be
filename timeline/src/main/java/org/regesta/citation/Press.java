package org.regesta.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.util.List;
import java.util.Map;
import org.regesta.citation.PrintedCitation.Part;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A citation processor at work. It forgets each citation before the next, and serves one thread at
 * a time.
 */
final class Press {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final boolean note;
  private final CslItems items = new CslItems();
  private final Stretches stretches = new Stretches();
  private final CSL processor;

  Press(Style style) {
    this.note = style.isNote();
    this.processor = style.processor(items);
  }

  /**
   * What the processor makes of a source.
   *
   * @param located whether there is a place for a locator
   */
  List<Part> print(Mending mending, boolean located) {
    var item = mending.item();
    items.set(CSLItemData.fromJson(MAPPER.convertValue(item, FIELDS)));
    processor.reset();
    processor.setOutputFormat(stretches);
    if (note) {
      processor.makeCitation(cite(located));
    } else {
      processor.registerCitationItems(CslItems.ID);
      processor.makeBibliography();
    }
    return stretches.taken();
  }

  private static CSLCitation cite(boolean located) {
    var cite = new CSLCitationItemBuilder(CslItems.ID);
    if (located) {
      cite.locator(Mending.PLACE).label(CSLLabel.PAGE);
    }
    return new CSLCitation(cite.build());
  }
}
