package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.regesta.capture.CaptureId;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The timeline depends on what stands on it, never on how it came there. */
class ImportOrderTest {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final SingleConnectionDataSource CONNECTION =
      new SingleConnectionDataSource(
          DATABASE.address().url(), DATABASE.address().user(), DATABASE.address().password(), true);

  @AfterContainer
  static void stop() {
    CONNECTION.close();
    DATABASE.close();
  }

  @Property(tries = 25)
  void makesTheSameTimelineInWhateverOrderCapturesCome(
      @ForAll("archive") List<Told> archive, @ForAll Random random) {
    var first = new Line();
    archive.forEach(first::place);
    var expected = first.entries();
    var shuffled = new ArrayList<>(archive);
    Collections.shuffle(shuffled, random);

    var second = new Line();
    shuffled.forEach(second::place);

    assertThat(second.entries()).isEqualTo(expected);
    assertThat(second.columns()).isEqualTo(columnsOf(expected));
  }

  @Property(tries = 25)
  void isTheSameAfterCapturesCameTwiceOrWentAndCameBack(
      @ForAll("archive") List<Told> archive, @ForAll Random random) {
    var line = new Line();
    archive.forEach(line::place);
    var expected = line.entries();
    int which = random.nextInt(archive.size());

    line.place(archive.get(which));
    line.remove(archive.get(random.nextInt(archive.size())).id());
    line.remove(archive.get(which).id());
    archive.forEach(line::place);

    assertThat(line.entries()).isEqualTo(expected);
  }

  @Property(tries = 25)
  void isTheSameWhenOlderRulesHadReadLess(
      @ForAll("archive") List<Told> archive, @ForAll Random random) {
    var direct = new Line();
    archive.forEach(direct::place);
    var expected = direct.entries();

    var line = new Line();
    archive.forEach(told -> line.place(readWithLess(told.reading(), random)));
    archive.forEach(line::place);

    assertThat(line.entries()).isEqualTo(expected);
    assertThat(line.columns()).isEqualTo(columnsOf(expected));
  }

  /** The same text; some of what is found in it now was not found then. */
  private static CaptureReading readWithLess(CaptureReading reading, Random random) {
    return new CaptureReading(
        reading.capture(),
        reading.extraction(),
        reading.dates(),
        reading.statements().stream().takeWhile(_ -> random.nextInt(3) > 0).toList(),
        reading.events().stream().takeWhile(_ -> random.nextInt(3) > 0).toList());
  }

  @Property(tries = 25)
  void tellsOfEveryEntryThatIsNotWhatItWas(@ForAll("archive") List<Told> archive) {
    var line = new Line();
    for (var told : archive) {
      var before = line.entries();
      line.changed.clear();
      line.place(told);
      var differing = new HashSet<>(before);
      differing.addAll(line.entries());
      var same = new HashSet<>(before);
      same.retainAll(line.entries());
      differing.removeAll(same);

      assertThat(line.changed)
          .containsExactlyInAnyOrderElementsOf(
              differing.stream().map(Entry::id).collect(Collectors.toSet()));
    }
  }

  private static Set<String> columnsOf(Set<Entry> entries) {
    var columns = new HashSet<String>();
    entries.forEach(entry ->
        columns.add(
            entry.id()
                + " "
                + entry.when().map(Entry.When::edtf).orElse(null)
                + " "
                + entry.sources()));
    return columns;
  }

  /** Few words, days and speakers, so that sources meet, agree and differ. */
  @Provide
  Arbitrary<List<Told>> archive() {
    var words =
        Arbitraries.of(
            "We will see",
            "The bridge will open to traffic in June",
            "the north pier collapsed in a storm",
            "the north pier collapsed in a heavy storm",
            "the old north pier collapsed in a heavy storm at night");
    var speakers = Arbitraries.of("Ann Mayor", "Bo Engineer", "Mayor");
    var days =
        Arbitraries.of(
            "", "2022-03-05", "2022-03-06", "2022-03-01..2022-03-31", "2022-03-05..2022-04-02");
    var sentence = Combinators.combine(words, speakers, days).as(Sentence::new);
    var published = Arbitraries.of("", "1840-05-05", "2022-03-07", "2022-03-08", "2022-04-03");
    var address = Arbitraries.of("", "", "https://gazette.example/a", "https://post.example/b");
    var article =
        Combinators.combine(published, address, sentence.list().ofMinSize(1).ofMaxSize(4))
            .as(Article::new);
    return article.list().ofMinSize(1).ofMaxSize(6).map(ImportOrderTest::tell);
  }

  private record Sentence(String words, String speaker, String day) {}

  private record Article(String published, String address, List<Sentence> sentences) {}

  private static List<Told> tell(List<Article> articles) {
    var archive = new ArrayList<Told>();
    for (var article : articles) {
      var told = Told.by("article " + archive.size());
      if (!article.published().isEmpty()) {
        told.published(article.published());
      }
      if (!article.address().isEmpty()) {
        told.at(article.address());
      }
      for (var sentence : article.sentences()) {
        if (sentence.day().isEmpty()) {
          told.said(sentence.words(), sentence.speaker());
        } else if (sentence.words().contains("collapsed")) {
          told.happened(sentence.words(), "collapsed", sentence.day(), "north pier");
        } else {
          told.said(sentence.words(), sentence.speaker(), sentence.day());
        }
      }
      archive.add(told);
    }
    return archive;
  }

  /** An empty timeline. */
  private static final class Line {
    private final Set<EntryId> changed = new HashSet<>();
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc = JdbcClient.create(CONNECTION);
    private final Timeline timeline;

    Line() {
      transaction = new TransactionTemplate(new JdbcTransactionManager(CONNECTION));
      jdbc.sql(
              "delete from evidence; delete from entry; delete from person; delete from capture_mark;"
                  + " delete from capture_source")
          .update();
      timeline = Timeline.over(jdbc, PeopleStore.over(jdbc), changed::addAll);
    }

    void place(Told told) {
      place(told.reading());
    }

    void place(CaptureReading reading) {
      transaction.executeWithoutResult(_ -> timeline.place(reading));
    }

    void remove(CaptureId capture) {
      transaction.executeWithoutResult(_ -> timeline.remove(capture));
    }

    Set<Entry> entries() {
      var store = TimelineStore.over(jdbc);
      return new HashSet<>(store.find(store.ids(Optional.empty(), 1000)));
    }

    Set<String> columns() {
      return new HashSet<>(
          jdbc.sql("select id || ' ' || coalesce(edtf, 'null') || ' ' || sources from entry")
              .query(String.class)
              .list());
    }
  }
}
