package org.regesta.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Sha256;
import org.regesta.capture.SourceUri;
import org.regesta.copies.SourceId;
import org.regesta.home.TestDatabase;
import org.regesta.language.Language;
import org.regesta.speech.Speaker;

@ExtendWith(TestDatabase.Extension.class)
class PeopleStoreTest {

  private final TestDatabase database;
  private final PeopleStore people;

  PeopleStoreTest(TestDatabase database) {
    this.database = database;
    people = PeopleStore.over(database.jdbc());
  }

  @BeforeEach
  void empty() {
    database.jdbc().sql("truncate person, mention, person_departed").update();
  }

  @Test
  void bringsTheMentionsOfManySourcesTogether() {
    save("a", "2019-05-01", "councillor", "Bo Dvorak");
    save("b", "2022-03-30", "mayor", "Bo Dvořák");
    save("c", "2023-01-01", "mayor", "Bo Dvořák");

    var person = people.named("bo dvorak").getFirst();

    assertThat(person.name()).isEqualTo("Bo Dvořák");
    assertThat(person.alsoWritten()).containsExactly("Bo Dvorak");
    assertThat(person.sources()).isEqualTo(3);
    assertThat(person.mentions())
        .extracting(Mention::reason)
        .allMatch(why -> why.contains("full name"));
    assertThat(person.roles())
        .containsExactly(
            new Person.RoleInUse(
                "councillor",
                Optional.of("Northport"),
                Optional.of("2019-05-01"),
                Optional.of("2019-05-01"),
                1),
            new Person.RoleInUse(
                "mayor",
                Optional.of("Northport"),
                Optional.of("2022-03-30"),
                Optional.of("2023-01-01"),
                2));
    assertThat(people.find(person.id())).contains(person);
  }

  @Test
  void replacesTheMentionsOfACaptureThatIsReadAgain() {
    save("a", "2019-05-01", "councillor", "Bo Berg", "Ann Mayor");

    save("a", "2019-05-01", "councillor", "Ann Mayor");

    assertThat(people.named("Bo Berg")).isEmpty();
    assertThat(people.mostNamed(10)).extracting(Person::name).containsExactly("Ann Mayor");
  }

  @Test
  void listsThoseWithTheMostSourcesFirst() {
    save("a", "2019-05-01", "councillor", "Bo Berg", "Ann Mayor");
    save("b", "2019-05-01", "councillor", "Cy Rider", "Ann Mayor");

    assertThat(people.mostNamed(1)).extracting(Person::name).containsExactly("Ann Mayor");
  }

  @Test
  void remembersWhomNobodyNamesAnyMoreAndWhoIsNamedInTheirStead() {
    save("a", "2019-05-01", "councillor", "Berg", "Ann Mayor");
    var berg = people.named("Berg").getFirst().id();
    var ann = people.named("Ann Mayor").getFirst().id();

    save("a", "2019-05-01", "councillor", "Bo Berg", "Cy Rider");

    assertThat(people.find(berg)).isEmpty();
    assertThat(people.departed(berg).orElseThrow().successor())
        .isEqualTo(people.named("Bo Berg").stream().map(Person::id).findFirst());
    assertThat(people.departed(ann).orElseThrow())
        .extracting(Departed::name, Departed::successor)
        .containsExactly("Ann Mayor", Optional.empty());
  }

  @Test
  void listsPeopleByTheBeginningsOfTheirNames() {
    save("a", "2019-05-01", "councillor", "Bo Dvořák", "Ann Mayor", "Cy Dvorakova");
    save("b", "2019-05-02", "councillor", "Cy Dvorakova");

    assertThat(people.list("dvorak", PeopleStore.Order.NAME, 0, 10))
        .extracting(PeopleStore.Line::name)
        .containsExactly("Bo Dvořák", "Cy Dvorakova");
    assertThat(people.list("", PeopleStore.Order.SOURCES, 0, 1))
        .extracting(PeopleStore.Line::sources)
        .containsExactly(2L);
    assertThat(people.list("cy dvo", PeopleStore.Order.NAME, 0, 10)).hasSize(1);
    assertThat(people.list("vorak", PeopleStore.Order.NAME, 0, 10)).isEmpty();
    assertThat(people.list("%", PeopleStore.Order.NAME, 2, 10)).hasSize(1);
    assertThat(people.count("dvorak")).isEqualTo(2);
  }

  private static CaptureId id(String source) {
    return CaptureId.of(new SourceUri("file:///" + source), Sha256.of(new byte[0]));
  }

  /** Without a body that could link it to others. */
  private Set<CaptureId> alone(String source, String published, String role, String name) {
    return people.save(id(source), List.of(named(id(source), published, role, name, null)));
  }

  private void save(String source, String published, String role, String... names) {
    var capture = id(source);
    people.save(
        capture,
        Arrays.stream(names)
            .map(name -> named(capture, published, role, name, "Northport"))
            .toList());
  }

  @Test
  void keepsNamesakesApartInWhateverOrderTheyCome() {
    alone("a", "2008-11-01", "vicar", "Jon Pell");
    assertThat(people.named("Jon Pell")).hasSize(1);
    var both = people.named("Jon Pell").getFirst().id();

    var changed = alone("b", "2022-03-30", "harbour master's clerk", "Jon Pell");

    var apart = people.named("Jon Pell");
    assertThat(apart).hasSize(2);
    assertThat(changed).containsExactly(id("a"));
    assertThat(people.find(both)).isEmpty();
    assertThat(people.namesakes(both))
        .extracting(Namesake::id)
        .containsExactlyInAnyOrderElementsOf(apart.stream().map(Person::id).toList());
    var other = people.namesakes(apart.getFirst().id());
    assertThat(other).extracting(Namesake::id).containsExactly(apart.getLast().id());
    assertThat(other.getFirst().why()).contains("church", "office");

    database.jdbc().sql("truncate person, mention, person_departed").update();
    alone("b", "2022-03-30", "harbour master's clerk", "Jon Pell");
    alone("a", "2008-11-01", "vicar", "Jon Pell");

    assertThat(people.named("Jon Pell")).isEqualTo(apart);
  }

  @Test
  void namesakesWhoTurnOutToBeOneLeadToThatOne() {
    alone("a", "2008-11-01", "vicar", "Jon Pell");
    alone("b", "2022-03-30", "clerk", "Jon Pell");
    var apart = people.named("Jon Pell").stream().map(Person::id).toList();

    people.save(id("b"), List.of());

    var one = people.named("Jon Pell").getFirst().id();
    assertThat(people.namesakes(one)).isEmpty();
    assertThat(apart).doesNotContain(one);
    assertThat(apart.stream().flatMap(gone -> people.departed(gone).stream()))
        .hasSize(2)
        .anyMatch(gone -> gone.successor().equals(Optional.of(one)));
  }

  @Test
  void anEngineerOfTodayHasNotBuiltALighthouseIn1847() {
    alone("a", "1847-06-01", "builder", "Rob Quill");
    alone("b", "2023-04-12", "engineer", "Rob Quill");
    alone("c", "2024-01-18", "engineer", "Rob Quill");

    assertThat(people.named("Rob Quill"))
        .extracting(Person::sources)
        .containsExactlyInAnyOrder(1L, 2L);
  }

  private static PeopleStore.Named named(
      CaptureId capture, String published, String role, String name, @Nullable String body) {
    var organisation = Optional.ofNullable(body);
    var speaker =
        new Speaker(name, Speaker.Kind.PERSON, Optional.of(role), organisation, Optional.empty());
    var identity = new WhoIsWho().identify(speaker, capture).orElseThrow();
    return new PeopleStore.Named(
        identity,
        new Mention(
            capture,
            SourceId.alone(capture),
            name,
            Optional.of(role),
            organisation,
            Optional.of(published),
            identity.reason()),
        new Standing(
            Callings.of(Language.ENGLISH).of(speaker), Integer.valueOf(published.substring(0, 4))));
  }
}
