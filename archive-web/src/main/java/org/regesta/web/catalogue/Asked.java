package org.regesta.web.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.text.CatalogueQuery;
import org.regesta.text.CatalogueQuery.Order;
import org.regesta.web.NotUnderstood;
import org.regesta.web.question.Address;
import org.regesta.web.question.Parameters;

/**
 * A page of the list that is asked for.
 *
 * @param after the last source of the page before
 */
record Asked(CatalogueQuery query, Optional<CaptureId> after) {

  static final String PATH = "/captures";

  private static final int LONGEST = 200;
  private static final Order USUAL = Order.PUBLISHED;

  static Asked of(Parameters parameters) {
    var order =
        parameters
            .word("order", Arrays.stream(Order.values()).map(Asked::word).toList())
            .map(word -> Order.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(USUAL);
    var collection = parameters.text("collection", LONGEST);
    var after = parameters.text("after", LONGEST);
    if (!after.isEmpty() && !after.matches("[0-9a-hjkmnp-tv-z]{26}")) {
      throw new NotUnderstood("'after' is the permanent name of a source: 26 letters and digits.");
    }
    return new Asked(
        new CatalogueQuery(
            order,
            parameters.text("q", LONGEST),
            Optional.of(collection).filter(name -> !name.isEmpty())),
        Optional.of(after).filter(name -> !name.isEmpty()).map(CaptureId::new));
  }

  /** The word of an order in addresses. */
  static String word(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it asks for some sources only. */
  boolean isLimited() {
    return !query.words().isEmpty() || query.collection().isPresent();
  }

  /** The page behind a source; the first page without one. */
  Address behind(Optional<CaptureId> last) {
    return Address.of(PATH)
        .with("q", query.words())
        .with("order", query.order() == USUAL ? "" : word(query.order()))
        .with("collection", query.collection().orElse(""))
        .with("after", last.map(CaptureId::value).orElse(""));
  }

  Address address() {
    return behind(after);
  }

  /** The orders that can be asked for, as the page calls them. */
  static List<Choice> orders() {
    return List.of(
        new Choice(word(Order.PUBLISHED), "newest publication first"),
        new Choice(word(Order.PUBLISHER), "by publisher"),
        new Choice(word(Order.TITLE), "by title"),
        new Choice(word(Order.CAPTURED), "newest capture first"));
  }

  /** A word of addresses, and what the page calls it. */
  record Choice(String word, String label) {}
}
