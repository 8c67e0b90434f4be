package org.regesta.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People in PostgreSQL: tables {@code person} and {@code mention}. */
final class PeopleTable implements PeopleStore {

  private static final String SPELT = "select person from mention where ' ' || folded like all (?)";

  /** The source of a mention, of which there may be several captures. */
  private static final String SOURCE = "coalesce(s.source, m.capture)";

  private static final String ITS_SOURCE = "left join capture_source s on s.capture = m.capture";

  private final JdbcClient database;
  private final Departures departures;
  private final NamesakeTable namesakes;

  PeopleTable(JdbcClient database) {
    this.database = database;
    this.departures = new Departures(database);
    this.namesakes = new NamesakeTable(database);
  }

  @Override
  public Set<CaptureId> save(CaptureId capture, List<Named> mentions, Set<CaptureId> regrouped) {
    var names = namesIn(regrouped);
    var touched = forget(capture, names);
    var named = List.copyOf(new LinkedHashSet<>(mentions));
    welcome(named);
    insert(named);
    named.forEach(one -> names.add(one.identity().id().value()));
    var moves = namesakes.settle(names);
    touched.addAll(names);
    moves.forEach(move -> touched.addAll(List.of(move.from(), move.to())));
    departures.settle(capture, touched, named, moves);
    settle(touched.toArray(String[]::new));
    return moves.stream()
        .map(move -> new CaptureId(move.capture()))
        .filter(other -> !other.equals(capture))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> namesIn(Set<CaptureId> captures) {
    return new LinkedHashSet<>(
        database
            .sql("select distinct base from mention where capture = any(?)")
            .param(1, captures.stream().map(CaptureId::value).toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** Takes out what a capture said; by which names goes to {@code names}. */
  private Set<String> forget(CaptureId capture, Set<String> names) {
    var touched = new LinkedHashSet<String>();
    database
        .sql("delete from mention where capture = ? returning person, base")
        .param(capture.value())
        .query(row -> {
          touched.add(row.getString(1));
          names.add(row.getString(2));
        });
    return touched;
  }

  @Override
  public Map<CaptureId, Map<PersonId, PersonId>> meant(Collection<CaptureId> captures) {
    var meant = new HashMap<CaptureId, Map<PersonId, PersonId>>();
    database
        .sql("select distinct capture, base, person from mention where capture = any(?)")
        .param(1, captures.stream().map(CaptureId::value).toArray(String[]::new))
        .query(row -> {
          meant
              .computeIfAbsent(new CaptureId(row.getString(1)), _ -> new HashMap<>())
              .put(new PersonId(row.getString(2)), new PersonId(row.getString(3)));
        });
    return meant;
  }

  @Override
  public List<Namesake> namesakes(PersonId id) {
    return namesakes.of(id);
  }

  @Override
  public Map<String, List<Namesake>> shared(Collection<String> names) {
    return namesakes.shared(names);
  }

  private void welcome(List<Named> mentions) {
    database
        .sql(
            """
            insert into person (id, kind, name) select * from unnest(?, ?, ?)
            on conflict (id) do nothing
            """)
        .param(1, column(mentions, named -> named.identity().id().value()))
        .param(2, column(mentions, named -> named.identity().kind().name()))
        .param(3, column(mentions, named -> named.mention().name()))
        .update();
  }

  private void insert(List<Named> mentions) {
    database
        .sql(
            """
            insert into mention
              (person, base, capture, ordinal, name, folded, role, organisation, published, reason,
               callings, year)
            select person, person, capture, ordinal - 1, name, folded, role, organisation, published,
              reason, callings, year
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality as new
              (person, capture, name, folded, role, organisation, published, reason, callings, year,
               ordinal)
            """)
        .param(1, column(mentions, named -> named.identity().id().value()))
        .param(2, column(mentions, named -> named.mention().capture().value()))
        .param(3, column(mentions, named -> named.mention().name()))
        .param(4, column(mentions, named -> Names.fold(named.mention().name())))
        .param(5, column(mentions, named -> named.mention().role().orElse(null)))
        .param(6, column(mentions, named -> named.mention().organisation().orElse(null)))
        .param(7, column(mentions, named -> named.mention().published().orElse(null)))
        .param(8, column(mentions, named -> named.mention().reason()))
        .param(9, column(mentions, named -> String.join(" ", named.standing().callings())))
        .param(10, mentions.stream().map(named -> named.standing().year()).toArray(Integer[]::new))
        .update();
  }

  private static @Nullable String[] column(
      List<Named> mentions, Function<Named, @Nullable String> value) {
    return mentions.stream().map(value).toArray(String[]::new);
  }

  /** Those who stay get the spelling that most sources use. */
  private void settle(String[] touched) {
    database
        .sql(
            """
            update person set name = usual.name
            from (select distinct on (person) person, name from
                    (select person, name, count(distinct %s) as sources
                     from mention m %s where person = any(?) group by person, name) as spelling
                  order by person, sources desc, name collate "C") as usual
            where usual.person = person.id and person.name <> usual.name
            """
                .formatted(SOURCE, ITS_SOURCE))
        .param(1, touched)
        .update();
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return people("p.id = ?", id.value()).stream().findFirst();
  }

  @Override
  public Optional<Departed> departed(PersonId id) {
    return departures.find(id);
  }

  @Override
  public List<Line> list(String words, Order order, int skip, int limit) {
    var by =
        switch (order) {
          case NAME -> "p.name collate \"C\", p.id";
          case SOURCES -> "sources desc, p.name collate \"C\", p.id";
        };
    return database
        .sql(
            """
            select p.id, p.kind, p.name, count(distinct %s) as sources
            from person p join mention m on m.person = p.id %s
            where p.id in (%s)
            group by p.id order by %s offset ? limit ?
            """
                .formatted(SOURCE, ITS_SOURCE, SPELT, by))
        .param(1, beginnings(words))
        .param(2, skip)
        .param(3, limit)
        .query((row, _) ->
            new Line(
                new PersonId(row.getString("id")),
                Person.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getLong("sources")))
        .list();
  }

  @Override
  public long count(String words) {
    return database
        .sql("select count(*) from person p where p.id in (%s)".formatted(SPELT))
        .param(1, beginnings(words))
        .query(Long.class)
        .single();
  }

  /** Each word of the folded name has a space before it; the letters are never wildcards. */
  private static String[] beginnings(String words) {
    var folded = Names.fold(words);
    return folded.isEmpty()
        ? new String[] {"%"}
        : Arrays.stream(folded.split(" ", -1))
            .map(word -> "% " + word + "%")
            .toArray(String[]::new);
  }

  @Override
  public List<Person> named(String name) {
    return people("p.id in (select person from mention where folded = ?)", Names.fold(name));
  }

  @Override
  public List<Person> mostNamed(int limit) {
    return people(
            """
            p.id in (select person from mention m %s group by person
                     order by count(distinct %s) desc, person limit ?)
            """
                .formatted(ITS_SOURCE, SOURCE),
            limit)
        .stream()
        .sorted(Comparator.comparingLong(Person::sources).reversed().thenComparing(Person::name))
        .toList();
  }

  private List<Person> people(String condition, Object parameter) {
    var rows =
        database
            .sql(
                """
                select p.id, p.kind, p.name as usual, m.capture, %s as source, m.name, m.role, m.organisation,
                  m.published, m.reason
                from person p join mention m on m.person = p.id %s
                where %s
                order by p.name collate "C", p.id, m.published nulls last, m.capture, m.ordinal
                """
                    .formatted(SOURCE, ITS_SOURCE, condition))
            .param(1, parameter)
            .query(MentionRow.class)
            .list();
    var byPerson = new LinkedHashMap<String, List<MentionRow>>();
    rows.forEach(row -> byPerson.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
    return byPerson.values().stream().map(MentionRow::person).toList();
  }
}
