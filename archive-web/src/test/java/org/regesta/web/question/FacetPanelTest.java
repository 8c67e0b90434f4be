package org.regesta.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regesta.search.Clock;
import org.regesta.search.Facets;

class FacetPanelTest {

  private static final String ID = "p7kj0000000000000000000000";

  private static final Facets COUNTED =
      new Facets(
          Map.of(),
          Map.of("Ann Mayhew", 16L, "Peter Oake", 3L),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of());

  @Test
  void countsASpeakerWhoIsAskedForByIdAsTheOneOfThatName() {
    var panel = panel(ID);

    assertThat(panel.chosen())
        .singleElement()
        .satisfies(chip -> {
          assertThat(chip.label()).isEqualTo("Ann Mayhew");
          assertThat(chip.count()).isEqualTo(16);
        });
    assertThat(panel.groups())
        .singleElement()
        .satisfies(group ->
            assertThat(group.shown())
                .extracting(FacetPanel.Value::label)
                .containsExactlyInAnyOrder("Ann Mayhew", "Peter Oake"));
  }

  @Test
  void countsNothingForASpeakerWhomNoHitHas() {
    assertThat(panel("Nobody").chosen().getFirst().count()).isZero();
  }

  private static FacetPanel panel(String speaker) {
    var question = new Question("", "", Clock.HAPPENED, Map.of(Facet.SPEAKER, List.of(speaker)));
    return FacetPanel.of(
        question,
        new SpeakerNames.Told(COUNTED, value -> value.equals(ID) ? "Ann Mayhew" : value),
        _ -> Address.of("/timeline"));
  }
}
