package org.regesta.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells namesakes apart in table {@code mention}, whose {@code base} is the name's own person. */
record NamesakeTable(JdbcClient database, Namesakes namesakes, Careers careers) {

  NamesakeTable(JdbcClient database) {
    this(database, new Namesakes(), new Careers());
  }

  /** A mention that is another's now. */
  record Move(String capture, String from, String to) {}

  private record Row(
      String capture,
      String source,
      String person,
      String name,
      String callings,
      @Nullable String organisation,
      @Nullable Integer year) {}

  /** Gives each mention of these names to the person whose it is. */
  List<Move> settle(Collection<String> bases) {
    return doubtful(bases).stream().flatMap(base -> settle(base).stream()).toList();
  }

  /** Names of which more than one person is known, or may be. */
  private List<String> doubtful(Collection<String> bases) {
    return database
        .sql(
            """
            select m.base, bool_and(m.person = m.base) as whole, max(m.year) - min(m.year) as years,
              string_agg(distinct m.callings, ' ') as callings
            from mention m join person p on p.id = m.person and p.kind = 'PERSON'
            where m.base = any(?) group by m.base order by m.base
            """)
        .param(1, bases.toArray(String[]::new))
        .query((row, _) -> {
          var callings = words(row.getString("callings"));
          boolean one =
              row.getBoolean("whole")
                  && row.getInt("years") <= Namesakes.LIFE
                  && careers.fit(callings, callings);
          return one ? "" : row.getString("base");
        })
        .list()
        .stream()
        .filter(base -> !base.isEmpty())
        .toList();
  }

  private List<Move> settle(String base) {
    var rows = rows(base);
    var persons = persons(base, rows);
    var moves = new LinkedHashSet<Move>();
    for (var row : rows) {
      var person = persons.getOrDefault(row.capture(), base);
      if (!person.equals(row.person())) {
        moves.add(new Move(row.capture(), row.person(), person));
        welcome(person, row.name());
      }
    }
    moves.forEach(move -> give(base, move));
    return List.copyOf(moves);
  }

  private void welcome(String person, String name) {
    database
        .sql(
            "insert into person (id, kind, name) values (?, 'PERSON', ?) on conflict (id) do nothing")
        .params(person, name)
        .update();
  }

  private void give(String base, Move move) {
    database
        .sql("update mention set person = ? where base = ? and capture = ?")
        .params(move.to(), base, move.capture())
        .update();
  }

  /** The person of each capture that has the name. */
  private Map<String, String> persons(String base, List<Row> rows) {
    var people = people(rows, base);
    var ids = ids(base, people);
    var persons = new HashMap<String, String>();
    Namesakes.byCapture(people)
        .forEach((capture, someone) -> persons.put(capture, ids.getOrDefault(someone, base)));
    return persons;
  }

  /**
   * One alone has the id of the name; others are called by what tells them apart, so that their ids
   * stay while sources are added.
   */
  private static Map<Someone, String> ids(String base, List<Someone> people) {
    var ids = new LinkedHashMap<Someone, String>();
    if (people.size() == 1) {
      ids.put(people.getFirst(), base);
      return ids;
    }
    var used = new LinkedHashSet<String>();
    for (var someone : people) {
      var callings = someone.callings();
      var calling = callings.isEmpty() ? "-" : callings.first();
      var first = someone.first();
      var id =
          List.of(
                  calling,
                  calling + "|" + (first == null ? "" : Math.floorDiv(first, 100)),
                  calling + "|" + someone.name())
              .stream()
              .map(called -> PersonId.of("namesake|" + base + "|" + called).value())
              .filter(used::add)
              .findFirst()
              .orElse(base);
      ids.put(someone, id);
    }
    return ids;
  }

  private List<Someone> people(List<Row> rows, String base) {
    var beside = beside(base, rows.stream().map(Row::capture).distinct().toList());
    var bearers = new LinkedHashMap<String, Bearer>();
    for (var row : rows) {
      var body = Optional.ofNullable(row.organisation()).map(Names::fold);
      bearers.merge(
          row.source(),
          new Bearer(
              row.source(),
              Set.of(row.capture()),
              Set.copyOf(words(row.callings())),
              body.map(Set::of).orElse(Set.of()),
              beside.getOrDefault(row.capture(), Set.of()),
              row.year(),
              row.year()),
          Bearer::and);
    }
    return namesakes.tell(bearers.values());
  }

  private List<Row> rows(String base) {
    return database
        .sql(
            """
            select m.capture, coalesce(s.source, m.capture) as source, m.person, m.name, m.callings,
              m.organisation, m.year
            from mention m left join capture_source s on s.capture = m.capture
            where m.base = ? order by m.capture, m.ordinal
            """)
        .param(base)
        .query(new DataClassRowMapper<>(Row.class))
        .list();
  }

  /** Which people captures name beside one, by names of more than one word. */
  private Map<String, Set<String>> beside(String base, List<String> captures) {
    var beside = new HashMap<String, Set<String>>();
    database
        .sql(
            """
            select m.capture, m.folded from mention m
            join person p on p.id = m.person and p.kind = 'PERSON'
            where m.capture = any(?) and m.base <> ? and m.folded like '% %'
            """)
        .param(1, captures.toArray(String[]::new))
        .param(2, base)
        .query(row -> {
          beside.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
        });
    return beside;
  }

  /** The others of a name that a person has, or that was a person once. */
  List<Namesake> of(PersonId id) {
    var base =
        database
            .sql("select base from mention where person = ? or base = ? limit 1")
            .params(id.value(), id.value())
            .query(String.class)
            .optional();
    return base.map(name -> others(name, id.value())).orElse(List.of());
  }

  /** Everyone who bears a name that others bear too, by name. */
  Map<String, List<Namesake>> shared(Collection<String> names) {
    var bases = new HashMap<String, String>();
    database
        .sql(
            """
            select m.base, array_agg(distinct m.folded) as spellings from mention m
            where m.base in (select base from mention where folded = any(?))
            group by m.base having count(distinct m.person) > 1
            """)
        .param(1, names.stream().map(Names::fold).toArray(String[]::new))
        .query(row -> {
          for (var spelling : (String[]) row.getArray("spellings").getArray()) {
            bases.put(spelling, row.getString("base"));
          }
        });
    var shared = new LinkedHashMap<String, List<Namesake>>();
    for (var name : names) {
      var base = bases.get(Names.fold(name));
      if (base != null) {
        shared.put(name, bearers(base));
      }
    }
    return shared;
  }

  /** Everyone of a name, by the role that most mentions give them, and their years. */
  private List<Namesake> bearers(String base) {
    var roles = new HashMap<String, String>();
    database
        .sql(
            """
            select person, mode() within group (order by role) as role from mention
            where base = ? and role is not null group by person
            """)
        .param(base)
        .query(row -> {
          roles.put(row.getString("person"), row.getString("role"));
        });
    var rows = rows(base);
    var people = people(rows, base);
    var ids = ids(base, people);
    return people.stream()
        .map(someone -> {
          var id = ids.getOrDefault(someone, base);
          var called = roles.getOrDefault(id, someone.called());
          return new Namesake(new PersonId(id), name(id, rows), called + ", " + someone.years());
        })
        .toList();
  }

  private List<Namesake> others(String base, String id) {
    var rows = rows(base);
    var people = people(rows, base);
    var ids = ids(base, people);
    var found = new ArrayList<Namesake>();
    for (var someone : people) {
      var person = ids.getOrDefault(someone, base);
      var asked = people.stream().filter(one -> id.equals(ids.get(one))).findFirst();
      if (!person.equals(id)) {
        found.add(
            new Namesake(
                new PersonId(person),
                name(person, rows),
                asked
                    .map(one -> namesakes.why(one, someone))
                    .orElseGet(() -> someone.called() + "; " + someone.years())));
      }
    }
    return List.copyOf(found);
  }

  private static String name(String person, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.person().equals(person))
        .map(Row::name)
        .findFirst()
        .orElse(rows.getFirst().name());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).distinct().toList();
  }
}
