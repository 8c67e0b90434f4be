package org.regesta.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern means: a maker of semantic forms, and where its arguments come from.
 *
 * @param slots argument name to number of the label that holds it
 * @param constants argument name to a fixed value
 */
record Form(Maker maker, Map<String, Integer> slots, Map<String, String> constants) {

  /** Makes a semantic form, or null where these words cannot mean one ("the 45th of May"). */
  @FunctionalInterface
  interface Maker {
    @Nullable Object make(Arguments arguments);
  }

  @Nullable Object make(List<@Nullable Object> bound) {
    return maker.make(new Arguments(this, bound));
  }

  /** The arguments of one match. */
  record Arguments(Form form, List<@Nullable Object> bound) {

    @Nullable Object get(String name) {
      var slot = form.slots().get(name);
      return slot != null ? bound.get(slot) : form.constants().get(name);
    }

    boolean has(String name) {
      return get(name) != null;
    }

    String text(String name) {
      var value = get(name);
      if (value == null) {
        throw new IllegalArgumentException("a form without its argument " + name);
      }
      return value.toString();
    }

    String text(String name, String otherwise) {
      var value = get(name);
      return value == null ? otherwise : value.toString();
    }

    int number(String name) {
      return Integer.parseInt(text(name).replace(",", ""));
    }

    @Nullable Integer numberIfAny(String name) {
      return has(name) ? (Integer) number(name) : null;
    }

    TemporalExpression expression(String name) {
      if (get(name) instanceof TemporalExpression expression) {
        return expression;
      }
      throw new IllegalArgumentException("not an expression: " + name + " = " + get(name));
    }

    @Nullable TemporalExpression expressionIfAny(String name) {
      return has(name) ? expression(name) : null;
    }
  }
}
