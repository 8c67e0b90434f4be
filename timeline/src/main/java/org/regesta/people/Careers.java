package org.regesta.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.regesta.language.Language;

/** Which callings one life may hold in turn. */
final class Careers {

  private final Set<String> together = new HashSet<>();

  Careers() {
    for (var row : Language.UNDETERMINED.table("people-careers")) {
      together.add(row.get(0) + " " + row.get(1));
      together.add(row.get(1) + " " + row.get(0));
    }
  }

  /** Whether nothing in these callings speaks against one life. */
  boolean fit(Collection<String> some, Collection<String> others) {
    return some.stream()
        .allMatch(one ->
            others.stream()
                .allMatch(other -> one.equals(other) || together.contains(one + " " + other)));
  }
}
