package org.regesta.people;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those whom nobody names any more, in table {@code person_departed}. */
record Departures(JdbcClient database) {

  private record Leaving(String id, String kind, String name) {}

  /**
   * Lets those of these people go whom nobody names any more.
   *
   * @param capture that named them until now
   * @param named whom it names instead
   * @param moves mentions of namesakes that are another's now
   */
  void settle(
      CaptureId capture,
      Set<String> touched,
      List<PeopleStore.Named> named,
      List<NamesakeTable.Move> moves) {
    database
        .sql(
            """
            delete from person where id = any(?)
              and not exists (select from mention where mention.person = person.id)
            returning id, kind, name
            """)
        .param(1, touched.toArray(String[]::new))
        .query(Leaving.class)
        .list()
        .forEach(one -> remember(one, capture, successor(one, named, moves)));
  }

  /** A name that is several people now leads to no one of them. */
  private Optional<PersonId> successor(
      Leaving one, List<PeopleStore.Named> named, List<NamesakeTable.Move> moves) {
    if (isNameOfSeveral(one.id())) {
      return Optional.empty();
    }
    var heirs =
        moves.stream()
            .filter(move -> move.from().equals(one.id()))
            .collect(Collectors.groupingBy(NamesakeTable.Move::to, Collectors.counting()));
    return heirs.isEmpty()
        ? successor(one, named)
        : heirs.entrySet().stream()
            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(heir -> new PersonId(heir.getKey()));
  }

  private boolean isNameOfSeveral(String id) {
    return database
        .sql("select exists (select from mention where base = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private void remember(Leaving one, CaptureId capture, Optional<PersonId> successor) {
    database
        .sql(
            """
            insert into person_departed (person, kind, name, capture, successor)
            values (?, ?, ?, ?, ?)
            on conflict (person) do update set kind = excluded.kind, name = excluded.name,
              capture = excluded.capture, successor = excluded.successor, departed = now()
            """)
        .param(1, one.id())
        .param(2, one.kind())
        .param(3, one.name())
        .param(4, capture.value())
        .param(5, successor.map(PersonId::value).orElse(null))
        .update();
  }

  /**
   * Beyond doubt is only one of the same kind whose name has all the words of the other, or the
   * other way round ("Mayhew", "Ann Mayhew"), and no second such.
   */
  private static Optional<PersonId> successor(Leaving one, List<PeopleStore.Named> named) {
    var candidates =
        named.stream()
            .filter(other -> other.identity().kind().name().equals(one.kind()))
            .filter(other -> oneHoldsTheOther(one.name(), other.mention().name()))
            .map(other -> other.identity().id())
            .distinct()
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private static boolean oneHoldsTheOther(String one, String other) {
    var some = words(one);
    var others = words(other);
    return some.containsAll(others) || others.containsAll(some);
  }

  private static List<String> words(String name) {
    return Arrays.asList(Names.fold(name).split(" ", -1));
  }

  Optional<Departed> find(PersonId id) {
    return database
        .sql("select * from person_departed where person = ?")
        .param(id.value())
        .query((row, _) ->
            new Departed(
                new PersonId(row.getString("person")),
                Person.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                new CaptureId(row.getString("capture")),
                Optional.ofNullable(row.getString("successor")).map(PersonId::new),
                row.getObject("departed", OffsetDateTime.class).toInstant()))
        .optional();
  }
}
