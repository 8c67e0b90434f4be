package org.regesta.citation;

import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.Collection;
import java.util.List;

/** The one item that is formatted at a time. */
final class CslItems implements ItemDataProvider {

  static final String ID = "item";

  private CSLItemData item = new CSLItemData();

  void set(CSLItemData next) {
    item = next;
  }

  @Override
  public CSLItemData retrieveItem(String id) {
    return item;
  }

  @Override
  public Collection<String> getIds() {
    return List.of(ID);
  }
}
