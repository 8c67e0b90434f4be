package org.regesta.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regesta.text.Passage;
import org.regesta.web.replay.SourcePassage;

class MarkedTextTest {

  private static final String TEXT = "The sea wall broke at night.";

  @Test
  void cutsTheTextAtEveryPassageAndLosesNothing() {
    var parts =
        MarkedText.of(TEXT, List.of(passage(1, 4, 18), passage(2, 8, 12), passage(3, 12, 27)), 2)
            .parts();

    assertThat(parts.stream().map(MarkedText.Part::words).collect(Collectors.joining()))
        .isEqualTo(TEXT);
    assertThat(parts)
        .extracting(MarkedText.Part::numbers)
        .containsExactly("", "1", "1 2", "1 3", "3", "");
    assertThat(parts)
        .extracting(MarkedText.Part::chosen)
        .containsExactly(false, false, true, false, false, false);
    assertThat(parts)
        .extracting(MarkedText.Part::begins)
        .containsExactly(List.of(), List.of(1), List.of(2), List.of(3), List.of(), List.of());
    assertThat(parts).extracting(MarkedText.Part::ends).containsExactly("", "", "2", "1", "3", "");
  }

  @Test
  void leavesATextWithoutPassagesInOnePart() {
    assertThat(MarkedText.of(TEXT, List.of(), 0).parts())
        .containsExactly(new MarkedText.Part(TEXT, List.of(), "", "", false));
  }

  private static SourcePassage passage(int number, int begin, int end) {
    return new SourcePassage(number, List.of(new Passage(begin, end)), List.of());
  }
}
