package org.regesta.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of everything that we hold, whatever its reading came to. */
public interface Catalogue {

  /** The catalogue of a database that the migrations of this package have run on. */
  static Catalogue over(JdbcClient jdbc) {
    return new CatalogueRows(jdbc);
  }

  /**
   * Some cards in the order of the query. Captures that are not read yet come last, except in the
   * order of capture.
   *
   * @param after the last capture of the page before; empty for the first page
   */
  List<Card> page(CatalogueQuery query, Optional<CaptureId> after, int limit);

  /** How many cards there are on all pages. */
  long count(CatalogueQuery query);

  /** The collections that captures were brought in for, and how many captures each has. */
  Map<String, Long> collections();
}
