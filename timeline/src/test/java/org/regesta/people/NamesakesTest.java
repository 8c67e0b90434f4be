package org.regesta.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.regesta.language.Language;
import org.regesta.speech.Speaker;

class NamesakesTest {

  private final Namesakes namesakes = new Namesakes();
  private final Callings callings = Callings.of(Language.ENGLISH);

  @ParameterizedTest(name = "{0}, {1} and {3}, {4}")
  @CsvFileSource(resources = "namesakes.csv", numLinesToSkip = 1)
  void tellsTwoOfOneNameApart(ArgumentsAccessor line) {
    var one = bearer("a", line.getString(0), line.getInteger(1), line.getString(2));
    var other = bearer("b", line.getString(3), line.getInteger(4), line.getString(5));

    assertThat(line.getInteger(6))
        .isEqualTo(namesakes.tell(List.of(one, other)).size())
        .isEqualTo(namesakes.tell(List.of(other, one)).size());
  }

  @Test
  void oneWithoutARoleGoesToTheNearestInTimeAndJoinsNoTwo() {
    var vicar = bearer("a", "vicar", 2008, null);
    var secretary = bearer("b", "secretary", 2022, null);
    var nobody = bearer("c", null, 2020, null);

    var people = namesakes.tell(List.of(nobody, vicar, secretary));

    assertThat(people)
        .extracting(one -> one.bearers().stream().map(Bearer::source).toList())
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void aSourceThatGivesBothRolesMakesThemOne() {
    var vicar = bearer("a", "vicar", 2008, null);
    var secretary = bearer("b", "secretary", 2022, null);
    var both =
        new Bearer("c", Set.of("c"), Set.of("church", "office"), Set.of(), Set.of(), 2015, 2015);

    assertThat(namesakes.tell(List.of(vicar, secretary, both))).hasSize(1);
  }

  @Test
  void saysWhyTheyAreApart() {
    var builder = new Someone(List.of(bearer("a", "builder", 1847, null)));
    var engineer = new Someone(List.of(bearer("b", "engineer", 2023, null)));
    var vicar = new Someone(List.of(bearer("c", "vicar", 2008, null)));

    assertThat(namesakes.why(engineer, builder))
        .isEqualTo("2023 and 1847 are no years of one life");
    assertThat(namesakes.why(vicar, engineer))
        .startsWith("church and building are seldom callings");
  }

  @Test
  void theOrderOfImportsMakesNoDifference() {
    var random = new Random(20261124);
    for (int archive = 0; archive < 500; archive++) {
      var bearers = new ArrayList<>(archive(random));
      var expected = new HashSet<>(namesakes.tell(bearers));
      Collections.shuffle(bearers, random);

      assertThat(new HashSet<>(namesakes.tell(bearers))).isEqualTo(expected);
      assertThat(expected.stream().mapToInt(one -> one.bearers().size()).sum())
          .isEqualTo(bearers.size());
    }
  }

  private static List<Bearer> archive(Random random) {
    var known = List.of("church", "office", "building", "politics", "law", "sport");
    var bearers = new ArrayList<Bearer>();
    for (int i = 0; i < 1 + random.nextInt(9); i++) {
      var callings = known.stream().filter(_ -> random.nextInt(6) == 0).collect(Collectors.toSet());
      var ties = random.nextInt(3) == 0 ? Set.of("body " + random.nextInt(3)) : Set.<String>of();
      var beside =
          Set.of("ann " + random.nextInt(2), "bo " + random.nextInt(3), "cy " + random.nextInt(4));
      var year = random.nextInt(5) == 0 ? null : (Integer) (1840 + random.nextInt(180));
      var source = "source " + i;
      bearers.add(new Bearer(source, Set.of(source), callings, ties, beside, year, year));
    }
    return bearers;
  }

  private Bearer bearer(
      String source,
      @org.jspecify.annotations.Nullable String role,
      @org.jspecify.annotations.Nullable Integer year,
      @org.jspecify.annotations.Nullable String ties) {
    var speaker =
        new Speaker(
            "Ann Moor",
            Speaker.Kind.PERSON,
            Optional.ofNullable(role),
            Optional.empty(),
            Optional.empty());
    return new Bearer(
        source,
        Set.of(source),
        Set.copyOf(callings.of(speaker)),
        ties == null || ties.contains(";") ? Set.of() : Set.of(ties),
        ties == null || !ties.contains(";") ? Set.of() : Set.of(ties.split(";")),
        year,
        year);
  }
}
