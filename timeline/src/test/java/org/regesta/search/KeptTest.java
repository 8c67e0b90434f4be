package org.regesta.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class KeptTest {

  private static final Optional<String> BEFORE = Optional.of("1");
  private static final Optional<String> AFTER = Optional.of("2");

  private final Kept<String> kept = new Kept<>();

  @Test
  void givesAnAnswerAgainWhileTheIndexStandsAsItStood() {
    kept.keep(BEFORE, asked("pier"), "two");

    assertThat(kept.find(BEFORE, asked("pier"))).contains("two");
    assertThat(kept.find(BEFORE, asked("quay"))).isEmpty();
    assertThat(kept.find(AFTER, asked("pier"))).isEmpty();
  }

  @Test
  void forgetsAllOnceTheIndexHasChanged() {
    kept.keep(BEFORE, asked("pier"), "two");
    kept.keep(AFTER, asked("quay"), "three");

    assertThat(kept.find(AFTER, asked("pier"))).isEmpty();
    assertThat(kept.find(AFTER, asked("quay"))).contains("three");
  }

  @Test
  void keepsNothingWhereNobodyKnowsHowTheIndexStands() {
    kept.keep(Optional.empty(), asked("pier"), "two");

    assertThat(kept.find(Optional.empty(), asked("pier"))).isEmpty();
  }

  @Test
  void keepsTheAnswersThatWereAskedForLast() {
    for (int n = 0; n < 40; n++) {
      kept.keep(BEFORE, asked("word" + n), "answer");
      kept.find(BEFORE, asked("word0"));
    }

    assertThat(kept.find(BEFORE, asked("word0"))).isPresent();
    assertThat(kept.find(BEFORE, asked("word39"))).isPresent();
    assertThat(kept.find(BEFORE, asked("word5"))).isEmpty();
  }

  @Test
  void letsOthersWhoAskTheSameWaitForTheAnswer() throws InterruptedException {
    var told = new LinkedBlockingQueue<String>();
    Thread second;
    try (var _ = kept.turn(asked("pier"))) {
      second =
          Thread.ofVirtual()
              .start(() -> {
                try (var _ = kept.turn(asked("pier"))) {
                  told.add(kept.find(BEFORE, asked("pier")).orElse("nothing kept"));
                }
              });
      try (var _ = kept.turn(asked("quay"))) {
        kept.keep(BEFORE, asked("pier"), "two");
      }
      assertThat(told).isEmpty();
    }
    second.join();

    assertThat(told).containsExactly("two");
  }

  private static Kept.Asked asked(String words) {
    return new Kept.Asked(words, Filter.NONE);
  }
}
