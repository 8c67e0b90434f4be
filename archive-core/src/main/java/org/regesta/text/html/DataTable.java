package org.regesta.text.html;

import org.jsoup.nodes.Element;

/** Tells a table of facts from a table that only lays out a page. */
final class DataTable {

  private static final int LONGEST_CELL = 200;

  private DataTable() {}

  static boolean is(Element table) {
    if (table.attr("role").equals("presentation") || !table.select("table table").isEmpty()) {
      return false;
    }
    var rows = table.select("tr");
    var cells = table.select("td, th");
    if (rows.size() < 2 || cells.size() < rows.size() * 2 || cells.size() > 5000) {
      return false;
    }
    return cells.stream().noneMatch(DataTable::holdsProse);
  }

  private static boolean holdsProse(Element cell) {
    return cell.select("p, div, ul, ol, h1, h2, h3, form").size() > 3
        || cell.text().length() > LONGEST_CELL;
  }
}
