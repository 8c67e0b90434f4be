package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.regesta.event.Event;
import org.regesta.speech.Speaker;

class EntryMergerTest {

  private static final String WORDS = "The bridge will open to traffic in June";

  @Test
  void makesOneEntryOfTheSameWordsOfTheSameSpeakerInTwoSources() {
    var gazette = Told.by("gazette").said("“" + WORDS + ",”", "Ann Mayor");
    var post = Told.by("post").said("\"" + WORDS + ".\"", "Ann Mayor");

    var entries = entries(gazette, post);

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().evidence())
        .extracting(Evidence::capture)
        .containsExactlyInAnyOrder(gazette.id(), post.id());
  }

  @Test
  void keepsTheSameWordsOfTwoSpeakersApart() {
    var entries =
        entries(
            Told.by("gazette").said(WORDS, "Ann Mayor"),
            Told.by("post").said(WORDS, "Bo Engineer"));

    assertThat(entries).hasSize(2);
  }

  @Test
  void keepsFewWordsOfTwoDaysApart() {
    var entries =
        entries(
            Told.by("gazette").said("We will see", "Ann Mayor", "2022-03-30"),
            Told.by("post").said("We will see", "Ann Mayor", "2022-05-02"),
            Told.by("herald").said("We will see", "Ann Mayor", "2022-05-02"));

    assertThat(entries)
        .extracting(entry -> entry.evidence().size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void keepsFewWordsWithoutADayWithTheirSource() {
    var entries =
        entries(
            Told.by("gazette").said("We will see", "Ann Mayor"),
            Told.by("post").said("We will see", "Ann Mayor"));

    assertThat(entries).hasSize(2);
  }

  @Test
  void standsWhereMostSourcesPutItAndKeepsWhatTheOthersSay() {
    var entries =
        entries(
            Told.by("gazette").published("2022-04-01").said(WORDS, "Ann Mayor", "2022-03-31"),
            Told.by("post").said(WORDS, "Ann Mayor", "2022-03-30"),
            Told.by("herald").said(WORDS, "Ann Mayor", "2022-03-30"));

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().when())
        .get()
        .extracting(Entry.When::edtf)
        .isEqualTo("2022-03-30");
    assertThat(entries.getFirst().evidence())
        .extracting(evidence -> evidence.whyDate().map(WhyDate::edtf))
        .containsOnly(Optional.of("2022-03-31"), Optional.of("2022-03-30"));
  }

  @Test
  void leavesWordsWithoutADayUndatedAndKeepsTheDayOfPublication() {
    var entries = entries(Told.by("gazette").published("2022-04-01").said(WORDS, "Ann Mayor"));

    assertThat(entries.getFirst().when()).isEmpty();
    assertThat(entries.getFirst().evidence().getFirst().published()).contains("2022-04-01");
  }

  @Test
  void takesTheSameLongWordsWithoutASpeakerForAReprint() {
    @Nullable Speaker nobody = null;
    var entries =
        entries(Told.by("gazette").said(WORDS, nobody), Told.by("post").said(WORDS, nobody));

    assertThat(entries).hasSize(1);
  }

  @Test
  void mergesNoChainOfLookAlikes() {
    var entries =
        entries(
            Told.by("a").happened("the north pier collapsed in a storm", "collapsed", "2022-03-05"),
            Told.by("b")
                .happened(
                    "the north pier collapsed in a storm", "collapsed", "2022-03-01..2022-03-31"),
            Told.by("c")
                .happened("the north pier collapsed in a storm", "collapsed", "2022-03-20"));

    assertThat(entries)
        .noneMatch(entry ->
            entry.evidence().stream()
                    .filter(one -> one.whyDate().orElseThrow().edtf().length() == 10)
                    .count()
                > 1);
  }

  @ParameterizedTest(name = "{0}: {1} / {4}")
  @CsvFileSource(resources = "happenings.csv", numLinesToSkip = 1)
  void joinsOnlyHappeningsThatAgreeStrongly(
      int expected,
      String what,
      String trigger,
      String when,
      String other,
      String otherTrigger,
      String otherWhen,
      String who,
      String otherWho) {
    var one = Told.by("one").happened(what, trigger, when, people(who));
    var two = Told.by("two").happened(other, otherTrigger, otherWhen, people(otherWho));

    assertThat(entries(one, two)).hasSize(expected);
  }

  @Test
  void keepsWhatIsDeniedApartFromWhatIsAsserted() {
    var what = "the board sold the old ferry to a dealer";
    var entries =
        entries(
            Told.by("a").happened(Event.Status.ASSERTED, what, "sold", "2022-03-05"),
            Told.by("b").happened(Event.Status.DENIED, what, "sold", "2022-03-05"));

    assertThat(entries).hasSize(2);
  }

  private static String[] people(@Nullable String names) {
    return names == null ? new String[0] : names.split(";", -1);
  }

  private static List<Entry> entries(Told... captures) {
    var sightings =
        Arrays.stream(captures)
            .flatMap(told -> new SightingReader(told.reading()).sightings().stream())
            .toList();
    return new EntryMerger().merge(sightings).stream().map(Cluster::entry).toList();
  }
}
