package org.regesta.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramePolicyTest {

  private static final String ORIGIN = "http://127.0.0.1:8741";

  @Test
  void letsFramesAndPicturesOfTheOtherOriginInAndNothingElse() {
    var policy = FramePolicy.with("default-src 'none'; img-src 'self'; script-src 'self'", ORIGIN);

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; img-src 'self' http://127.0.0.1:8741; script-src 'self';"
                + " frame-src http://127.0.0.1:8741");
    assertThat(FramePolicy.with(policy, ORIGIN)).isEqualTo(policy);
  }

  @Test
  void isStrictWhereThereWasNoPolicy() {
    assertThat(FramePolicy.with(null, ORIGIN)).startsWith("default-src 'none'");
  }
}
