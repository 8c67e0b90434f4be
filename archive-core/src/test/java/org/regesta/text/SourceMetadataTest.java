package org.regesta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceMetadataTest {

  @Test
  void letsNoNameTouchTheWordsThatStandBesideIt() {
    var metadata = of("Bridge\u001b[31m late\r\n again", "\u202EettezaG\u2066", "\u202E\u0007");

    assertThat(metadata.title().map(Found::value)).contains("Bridge [31m late again");
    assertThat(metadata.publisher().map(Found::value)).contains("ettezaG");
    assertThat(metadata.authors()).isEmpty();
  }

  @Test
  void leavesNamesAloneThatAreWrittenFromRightToLeft() {
    var metadata = of("דבר‏ בצפון", "صحيفة الميناء", "Ann  Mayhew");

    assertThat(metadata.title().map(Found::value)).contains("דבר‏ בצפון");
    assertThat(metadata.publisher().map(Found::value)).contains("صحيفة الميناء");
    assertThat(metadata.authors()).extracting(Found::value).containsExactly("Ann  Mayhew");
  }

  private static SourceMetadata of(String title, String publisher, String author) {
    return new SourceMetadata(
        Optional.of(new Found<>(title, "h1")),
        List.of(new Found<>(author, "byline")),
        Optional.of(new Found<>(publisher, "meta og:site_name")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
