package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CreatorReaderTest {

  private final CreatorReader reader = new CreatorReader();

  @ParameterizedTest
  @CsvFileSource(resources = "/citation/names.csv", numLinesToSkip = 1)
  void partsANameThatCanBePartedWithoutGuessing(
      String written,
      String language,
      String given,
      @Nullable String particle,
      String family,
      @Nullable String suffix,
      String listed) {
    var creator = reader.read(written, Optional.of(language));

    assertThat(creator).isInstanceOf(Creator.Person.class);
    var person = (Creator.Person) creator;
    assertThat(person.given()).isEqualTo(given);
    assertThat(person.particle()).isEqualTo(Optional.ofNullable(particle));
    assertThat(person.family()).isEqualTo(family);
    assertThat(person.suffix()).isEqualTo(Optional.ofNullable(suffix));
    assertThat(person.listed()).isEqualTo(listed);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/citation/undivided-names.csv", numLinesToSkip = 1)
  void leavesEveryOtherNameAsItIsWritten(String written, String language, String why) {
    var creator = reader.read(written, Optional.of(language));

    assertThat(creator).as(why).isEqualTo(new Creator.Named(written));
  }
}
