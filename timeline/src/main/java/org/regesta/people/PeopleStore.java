package org.regesta.people;

import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is on record. Writing joins the transaction that runs. */
public interface PeopleStore {

  /** The people of a database. */
  static PeopleStore over(JdbcClient database) {
    return new PeopleTable(database);
  }

  /**
   * Puts on record whom a capture names, replacing what was on record for it. Who is named nowhere
   * any more vanishes.
   */
  void save(CaptureId capture, List<Named> mentions);

  Optional<Person> find(PersonId id);

  /** Everyone whose name, in any spelling, folds to the same as this one. */
  List<Person> named(String name);

  /** Those with the most sources first. */
  List<Person> mostNamed(int limit);

  /** A mention and whose it is. */
  record Named(Identity identity, Mention mention) {}
}
