package org.regesta.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
   * any more departs. Namesakes are told apart anew where what tells them apart has changed.
   *
   * @param regrouped captures whose source is another now
   * @return the other captures in which somebody is another now
   */
  Set<CaptureId> save(CaptureId capture, List<Named> mentions, Set<CaptureId> regrouped);

  /** The same where no source changed. */
  default Set<CaptureId> save(CaptureId capture, List<Named> mentions) {
    return save(capture, mentions, Set.of());
  }

  /** Who is meant in these captures by whom {@link WhoIsWho} names. */
  Map<CaptureId, Map<PersonId, PersonId>> meant(Collection<CaptureId> captures);

  /** Others of the same name, and why they are others; of one who was several: all of these. */
  List<Namesake> namesakes(PersonId id);

  /**
   * Names that several people bear, with everyone who bears them, the first calling first; each
   * with what is known of them: "vicar, 1904".
   */
  Map<String, List<Namesake>> shared(Collection<String> names);

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

  /** A mention, whose it is by its name, and what tells the bearer apart from namesakes. */
  record Named(Identity identity, Mention mention, Standing standing) {}
}
