package org.regesta.time;

/**
 * One way to word a rule, laid out in arrays as the {@link Matcher} walks it: the items of place
 * {@code p} are those from {@code from[p]} to before {@code from[p + 1]}.
 */
final class Course {

  private static final int FEW = 2;

  final Form form;
  final int labels;
  final int places;

  /** For each place the label of what stands there, or −1. */
  final int[] label;

  final boolean[] optional;
  final boolean[] tight;
  final int[] from;

  /** For each item what it is, and its number among those. */
  final Grammar.Kind[] kind;

  final int[] id;

  /** What can stand in each place. */
  private final Grammar.Beginnings[] opening;

  Course(Grammar.Production production, Grammar grammar) {
    var elements = production.elements();
    this.form = production.form();
    this.labels = production.labels();
    this.places = elements.size();
    this.label = new int[places];
    this.optional = new boolean[places];
    this.tight = new boolean[places];
    this.from = new int[places + 1];
    int items = elements.stream().mapToInt(element -> element.items().size()).sum();
    this.kind = new Grammar.Kind[items];
    this.id = new int[items];
    this.opening = new Grammar.Beginnings[places];
    for (int place = 0; place < places; place++) {
      lay(place, elements.get(place));
      opening[place] = new Grammar.Beginnings();
      grammar.addBeginnings(opening[place], elements.get(place));
    }
  }

  /** False where a token cannot stand in a place that many can; true where it is soon seen. */
  boolean mayStand(int place, Line line, int token) {
    return from[place + 1] - from[place] <= FEW || opening[place].fit(line, token);
  }

  private void lay(int place, Grammar.Element element) {
    label[place] = element.label();
    optional[place] = element.optional();
    tight[place] = element.tight();
    int at = from[place];
    for (var item : element.items()) {
      kind[at] = item.kind();
      id[at] = item.id();
      at++;
    }
    from[place + 1] = at;
  }
}
