package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.capture.Sha256;

class ModsTest {

  static Stream<Citation> everyKind() {
    return Stream.of(
        Samples.whole(Samples.article()),
        Samples.statement(Samples.article()),
        Samples.reported(Samples.article()),
        Samples.whole(Samples.page()),
        Samples.statement(Samples.page()),
        Samples.whole(Samples.bare()),
        Samples.whole(Samples.article(List.of(), "A < B & \"C\" \u0000\u0001 日本", "1987?")),
        Samples.whole(
            Samples.article(List.of(new Creator.Named("山田太郎")), "T", "[2022-02,2022-03]")));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void isValidByTheSchemaOfTheLibraryOfCongress(Citation citation) throws Exception {
    ModsReader.validate(CitationFormat.MODS.write(citation));
  }

  @Test
  void isRefusedByTheSchemaWhereItIsWrong() {
    var wrong =
        CitationFormat.MODS.write(Samples.whole(Samples.bare())).replace("titleInfo", "title");

    assertThatThrownBy(() -> ModsReader.validate(wrong)).hasMessageContaining("title");
  }

  @Test
  void isCheckedByTheSchemaAsItWasPublishedWhichShipsWithNothing() throws Exception {
    var schema = Objects.requireNonNull(ModsTest.class.getResource("/citation/mods-3-7.xsd"));

    assertThat(schema.getProtocol()).isEqualTo("file");
    assertThat(schema.getPath()).containsAnyOf("/test-classes/", "/src/test/");
    try (var in = schema.openStream()) {
      assertThat(Sha256.of(in.readAllBytes()).hex())
          .isEqualTo("a80bce5e20860992dc3cc513d52155ebc2a6ef1e6cdfa5bc16cdf9221d8e2fb8");
    }
  }

  @Test
  void marksADateThatIsMoreThanPlainAsEdtf() throws Exception {
    var mods =
        ModsReader.parse(
            CitationFormat.MODS.write(Samples.whole(Samples.article(List.of(), "T", "1987~"))));

    assertThat(
            ModsReader.texts(
                mods, "mods:mods//mods:dateIssued[@encoding='edtf' and @qualifier='approximate']"))
        .containsExactly("1987~");
  }

  @Test
  void saysWhenItHappenedAsEdtf() throws Exception {
    var mods = ModsReader.parse(CitationFormat.MODS.write(Samples.reported(Samples.article())));

    assertThat(ModsReader.texts(mods, "mods:mods/mods:subject/mods:temporal[@encoding='edtf']"))
        .containsExactly("[2022-02,2022-03]");
  }

  @Test
  void keepsBothAddresses() throws Exception {
    var mods = ModsReader.parse(CitationFormat.MODS.write(Samples.whole(Samples.article())));

    assertThat(ModsReader.texts(mods, "mods:mods/mods:location/mods:url[@usage='primary display']"))
        .containsExactly(Samples.LINKS.capture(Samples.CAPTURE));
    assertThat(ModsReader.texts(mods, "mods:mods/mods:location/mods:url[@displayLabel='original']"))
        .containsExactly("https://gazette.example/2023/council");
    assertThat(ModsReader.texts(mods, "mods:mods//mods:dateCaptured"))
        .containsExactly("2023-04-13T09:12:31Z");
  }
}
