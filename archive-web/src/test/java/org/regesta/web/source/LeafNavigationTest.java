package org.regesta.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Declared;
import org.regesta.capture.Sha256;
import org.regesta.capture.SourceUri;
import org.regesta.text.Passage;

class LeafNavigationTest {

  private static final Capture CAPTURE =
      new Capture(
          new CaptureId("0".repeat(26)),
          new SourceUri("file:///minutes.pdf"),
          "minutes.pdf",
          Sha256.of(new byte[0]),
          0,
          null,
          null,
          Instant.EPOCH,
          Declared.NOTHING);

  private static final Wish WISH =
      new Wish(
          CAPTURE,
          new Manner("/captures/x/passages/3-9", "0123", View.ORIGINAL, 0),
          List.of(new Passage(3, 9)));

  @Test
  void leadsToThePagesBesideAndToWhereThePassageGoesOn() {
    var navigation = LeafNavigation.of(WISH, 2, 5, List.of(2, 3));

    assertThat(navigation.previous()).hasValue("/captures/x/passages/3-9?text=0123&page=1");
    assertThat(navigation.next()).hasValue("/captures/x/passages/3-9?text=0123&page=3");
    assertThat(navigation.others())
        .containsExactly(new LeafNavigation.Other(3, "/captures/x/passages/3-9?text=0123&page=3"));
  }

  @Test
  void endsAtBothEnds() {
    assertThat(LeafNavigation.of(WISH, 1, 1, List.of()).previous()).isEmpty();
    assertThat(LeafNavigation.of(WISH, 1, 1, List.of()).next()).isEmpty();
  }
}
