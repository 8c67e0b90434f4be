package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.text.PlainText;

/** What a text costs, counted in bytes allotted: these are exact, times are not. */
class LongTextsTest {

  private static final TimeLanguage ENGLISH = TimeLanguage.of(Language.ENGLISH);
  private static final TemporalTagger TAGGER = TemporalTagger.forLanguage(Language.ENGLISH);
  private static final TimeContext NO_CONTEXT =
      new TimeContext(Optional.empty(), Language.ENGLISH, Optional.empty());

  private static final String PLAIN =
      "Snow fell on Northport, and boats lay still (old men say) in harbour; nobody went out. ";

  @Test
  void spendsNothingOnAWordThatBeginsNoDate() {
    var reading = new Reading(ENGLISH, wording -> {});
    var few = new PlainText(PLAIN.repeat(20));
    var many = new PlainText(PLAIN.repeat(400));
    reading.read(many);

    long forFew = least(() -> reading.read(few));
    long forMany = least(() -> reading.read(many));

    assertThat(forMany).isEqualTo(forFew);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void spendsTheSameOnEachPartOfAHostileText(String unit) {
    long few = least(() -> tag(HostileTexts.of(unit, 4_000)));
    long many = least(() -> tag(HostileTexts.of(unit, 32_000)));

    assertThat(many).isLessThan(few * 12);
  }

  static Stream<String> hostile() {
    return HostileTexts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void readsAHostileTextInPassingAsItReadsItWhole(String unit) {
    var text = HostileTexts.of(unit, 3_000);
    var passing = new AllDates();

    TAGGER.tag(new PlainText(text), NO_CONTEXT, passing);

    assertThat(passing.dates()).isEqualTo(TAGGER.tag(ArticleText.ofPlain(text), NO_CONTEXT));
  }

  @Test
  void knowsTheTimeOfSpeakingInPassingToo() {
    var text =
        """
        On 3 May 2019 she said: “We shall know tomorrow.

        “And on Monday we shall tell you,” she went on. They met on Friday.
        """;
    var context =
        new TimeContext(Optional.of(LocalDate.of(2020, 1, 15)), Language.ENGLISH, Optional.empty());
    var passing = new AllDates();

    TAGGER.tag(new PlainText(text), context, passing);

    assertThat(passing.dates()).isEqualTo(TAGGER.tag(ArticleText.ofPlain(text), context));
    assertThat(passing.dates().timexes()).extracting(Timex::value).contains("2019-05-04");
  }

  @Test
  void findsTheSameWordingsAgainWhereItKeepsNone() {
    var flow = new PlainText("In May 1914 it began. ".repeat(10));
    var wordings = new Wordings(ENGLISH, flow, 3);
    var once = new ArrayList<Wording>();
    var again = new ArrayList<Wording>();

    wordings.each(once::add);
    wordings.each(again::add);

    assertThat(again).hasSize(10).isEqualTo(once);
  }

  @Test
  void givesEachMonthOfALongStoryTheYearThatItIsToldOf() {
    var years = IntStream.range(0, 3).flatMap(i -> IntStream.range(1100, 1900)).boxed().toList();
    var text =
        years.stream()
            .map(year -> "In May %d it rained. In June it snowed.".formatted(year))
            .collect(Collectors.joining("\n\n"));

    var dates = TAGGER.tag(ArticleText.ofPlain(text), NO_CONTEXT);

    assertThat(junes(dates)).isEqualTo(years.stream().map(year -> year + "-06").toList());
  }

  private static List<String> junes(Dates dates) {
    return dates.timexes().stream().map(Timex::value).filter(v -> v.endsWith("-06")).toList();
  }

  private static void tag(String text) {
    TAGGER.tag(
        new PlainText(text),
        NO_CONTEXT,
        new DateTaker() {
          @Override
          public void timex(Timex timex) {}

          @Override
          public void dating(Dating dating) {}
        });
  }

  /** Bytes that this thread is allotted: the least of some runs, as the first also load classes. */
  private static long least(Runnable work) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      work.run();
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
