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
   * any more departs.
   */
  void save(CaptureId capture, List<Named> mentions);

  /** Who has this id; empty for one who departed. */
  Optional<Person> find(PersonId id);

  /** What is known of one whom nobody names so any more. */
  Optional<Departed> departed(PersonId id);

  /**
   * A page of everyone.
   *
   * @param words all of which must begin a word of one spelling of the name; blank for everyone
   * @param skip how many to pass over
   */
  List<Line> list(String words, Order order, int skip, int limit);

  /** How many {@link #list} would give in all. */
  long count(String words);

  /** Everyone whose name, in any spelling, folds to the same as this one. */
  List<Person> named(String name);

  /** Those with the most sources first. */
  List<Person> mostNamed(int limit);

  /** In which order people are listed. */
  enum Order {
    /** By name. */
    NAME,
    /** Those with the most sources first. */
    SOURCES
  }

  /** One person or body in a list. */
  record Line(PersonId id, Person.Kind kind, String name, long sources) {}

  /** A mention and whose it is. */
  record Named(Identity identity, Mention mention) {}
}
