package org.regesta.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Sha256;
import org.regesta.capture.SourceUri;
import org.regesta.speech.Speaker;

class WhoIsWhoTest {

  private final WhoIsWho whoIsWho = new WhoIsWho();

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "Ann Mayor,ANN MAYOR",
    "Bo Dvořák,Bo Dvorak",
    "Øystein Ås,Oystein As",
    "Łucja Gęś,Lucja Ges",
    "Jean-Luc Brun,Jean Luc Brun",
    "Siobhán O’Dea,Siobhan O'Dea",
    "Анна Петрова,Anna Petrova",
    "J. B. Hall,J B Hall"
  })
  void takesOneFullNameInTwoSpellingsForOnePerson(String one, String other) {
    assertThat(person(one, "mayor", "a")).isEqualTo(person(other, "councillor", "b"));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Ann Mayor,Anne Mayor",
    "George W. Hall,George H. W. Hall",
    "Ann Mayor,Mayor Ann",
    "Bo Berg,Bo Bergh"
  })
  void keepsTwoNamesApart(String one, String other) {
    assertThat(person(one, "mayor", "a")).isNotEqualTo(person(other, "mayor", "a"));
  }

  @Test
  void saysWhyWithTheNamesAsTheSourceWritesThem() {
    var full = whoIsWho.identify(speaker("Siobhán O’Dea", Speaker.Kind.PERSON, null), capture("a"));
    var single = whoIsWho.identify(speaker("O’Dea", Speaker.Kind.PERSON, "Mayor"), capture("a"));

    assertThat(full.orElseThrow().reason()).isEqualTo("the same full name: Siobhán O’Dea");
    assertThat(single.orElseThrow().reason()).endsWith(": O’Dea, Mayor");
  }

  @Test
  void joinsASingleNameOnlyWhereTheRoleAgrees() {
    assertThat(person("Mayor", "minister", "a")).isEqualTo(person("Mayor", "minister", "b"));
    assertThat(person("Mayor", "minister", "a")).isNotEqualTo(person("Mayor", "engineer", "b"));
    assertThat(person("Mayor", null, "a")).isNotEqualTo(person("Mayor", null, "b"));
    assertThat(person("Mayor", null, "a")).isEqualTo(person("Mayor", null, "a"));
  }

  @Test
  void knowsABodyFromAPersonOfTheSameName() {
    var body = speaker("Lloyd Bank", Speaker.Kind.BODY, null);

    var identity = whoIsWho.identify(body, capture("a")).orElseThrow();

    assertThat(identity.kind()).isEqualTo(Person.Kind.BODY);
    assertThat(identity.id()).isNotEqualTo(person("Lloyd Bank", null, "a"));
  }

  @Test
  void leavesTheUnnamedUnnamed() {
    var somebody = speaker("a senior official", Speaker.Kind.UNNAMED, null);

    assertThat(whoIsWho.identify(somebody, capture("a"))).isEmpty();
    assertThat(whoIsWho.identify(speaker("“…”", Speaker.Kind.PERSON, null), capture("a")))
        .isEmpty();
  }

  private PersonId person(String name, @Nullable String role, String capture) {
    return whoIsWho
        .identify(speaker(name, Speaker.Kind.PERSON, role), capture(capture))
        .orElseThrow()
        .id();
  }

  private static Speaker speaker(String name, Speaker.Kind kind, @Nullable String role) {
    return new Speaker(name, kind, Optional.ofNullable(role), Optional.empty(), Optional.empty());
  }

  private static CaptureId capture(String name) {
    return CaptureId.of(new SourceUri("file:///" + name), Sha256.of(new byte[0]));
  }
}
