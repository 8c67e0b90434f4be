package org.regesta.web.imports;

import java.util.List;
import java.util.stream.Collectors;

/** Something cannot be taken in: everything that is wrong of it, for whoever brought it. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  Refusal(List<Fault> faults) {
    super(faults.stream().map(Fault::words).collect(Collectors.joining(" ")));
    this.faults = List.copyOf(faults);
  }

  Refusal(String field, String words) {
    this(List.of(new Fault(field, words)));
  }

  /** At least one, in the order of the form. */
  List<Fault> faults() {
    return faults;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
