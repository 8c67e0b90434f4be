package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Limits;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.regesta.search.Filter;
import org.regesta.search.IndexFeeder;
import org.regesta.search.IndexQueue;
import org.regesta.search.SearchAnswer;
import org.regesta.search.SearchIndex;
import org.regesta.search.SearchSettings;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.speech.StatementStore;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Passage;
import org.regesta.time.DatesStore;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Timeline;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Citations of what a database holds: two newspapers that say the same, and many small notes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationsTest {

  /** More than two pages of the scroll. */
  private static final int NOTES = 1_100;

  private static final Told GAZETTE =
      Told.by("gazette")
          .published("2023-04-12")
          .titled("Council hears of delay")
          .from("Northport Gazette", "bridge")
          .said("The bridge will not open before June", "Ann Mayhew", "2023-04-11");

  private static final Told POST =
      Told.by("post")
          .published("2023-04-13")
          .titled("No opening yet")
          .from("Evening Post", "bridge")
          .said("The bridge will not open before June", "Ann Mayhew", "2023-04-11");

  private TestDatabase database;
  private SingleConnectionDataSource source;
  private JdbcClient jdbc;
  private CaptureStore captures;
  private SearchIndex index;
  private TimelineStore timeline;
  private Citations citations;
  private CitationLists lists;

  @BeforeAll
  void putTogether(@TempDir Path folder) throws Exception {
    database = TestDatabase.create();
    var address = database.address();
    source =
        new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
    jdbc = JdbcClient.create(source);
    var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    captures = CaptureStore.over(jdbc, folder, Clock.systemUTC(), Limits.USUAL);
    timeline = TimelineStore.over(jdbc);
    var queue = IndexQueue.over(jdbc);
    var line = Timeline.over(jdbc, PeopleStore.over(jdbc), queue);
    jdbc.sql("insert into archive_file (name, kind) values ('s', 'segment')").update();
    for (var told : all()) {
      transaction.executeWithoutResult(_ -> {
        hold(told);
        line.place(told.reading());
      });
    }
    index =
        SearchIndex.open(SearchSettings.inFolder(Files.createDirectory(folder.resolve("index"))));
    new IndexFeeder(index, queue, timeline, transaction).catchUp();
    citations =
        new Citations(
            captures,
            ExtractionStore.over(jdbc),
            StatementStore.over(jdbc),
            DatesStore.over(jdbc),
            Samples.LINKS);
    lists = new CitationLists(citations, new TimelineSearch(index, timeline), captures);
  }

  @AfterAll
  void close() {
    index.close();
    source.close();
    database.close();
  }

  private static List<Told> all() {
    var all = new ArrayList<>(List.of(GAZETTE, POST));
    for (int n = 0; n < NOTES; n++) {
      all.add(
          Told.by("note " + n)
              .published("2022-01-01")
              .from("Harbour Board", "notes")
              .said("Crane number " + n + " was heard at the quay", "Speaker " + n, "2021-12-30"));
    }
    return all;
  }

  /** Puts a capture and its reading on record as an import does. */
  private void hold(Told told) {
    var reading = told.reading();
    var capture = reading.capture();
    jdbc.sql(
            """
            insert into capture (id, source, name, content, length, captured, received, declared,
              file, file_offset, stored_length, stored)
            values (?, ?, ?, ?, 1, ?::timestamptz, ?::timestamptz, ?::jsonb, 1, 0, 1, sha256('1'))
            """)
        .params(
            capture.id().value(),
            capture.source().value(),
            capture.name(),
            HexFormat.of().parseHex(capture.content().hex()),
            String.valueOf(capture.captured()),
            capture.received().toString(),
            "{\"authors\": [], \"from\": \"\", \"collection\": \"%s\"}"
                .formatted(capture.declared().collection()))
        .update();
    ExtractionStore.over(jdbc).save(capture.id(), reading.extraction());
    StatementStore.over(jdbc).save(capture.id(), reading.statements());
    DatesStore.over(jdbc).save(capture.id(), reading.dates());
  }

  private List<Citation> found(TimelineQuery query, CitationLists.Of what) throws Exception {
    var found = new ArrayList<Citation>();
    lists.found(query, what, found::add);
    return found;
  }

  @Test
  void citesAnEntryByItsFirstSourceAndNamesTheOthers() throws Exception {
    var bridge = found(TimelineQuery.of("bridge"), CitationLists.Of.ENTRIES).getFirst();

    assertThat(bridge.address()).matches("http://127.0.0.1:8740/entries/[0-9a-z]{26}");
    assertThat(bridge.source().publisher()).contains("Northport Gazette");
    assertThat(bridge.source().genre()).isEqualTo(CitedSource.Genre.NEWSPAPER_ARTICLE);
    assertThat(bridge.cited().others()).hasSize(1);
    assertThat(bridge.cited().passage().flatMap(Cited.Words::by))
        .hasValueSatisfying(by -> assertThat(by).startsWith("Ann Mayhew"));
    assertThat(CitationFormat.RIS.write(bridge))
        .contains(
            "N1  - Also in No opening yet, Evening Post, 13 April 2023, paragraph 1, "
                + Samples.LINKS.capture(POST.id()));
  }

  @Test
  void citesEachStatementAtItsOwnSource() throws Exception {
    var statements = found(TimelineQuery.of("bridge"), CitationLists.Of.STATEMENTS);

    assertThat(statements)
        .extracting(one -> one.source().publisher().orElse(""))
        .containsExactly("Northport Gazette", "Evening Post");
    assertThat(statements)
        .allSatisfy(one -> {
          assertThat(one.address())
              .contains("/captures/" + one.source().capture() + "/statements/");
          assertThat(one.cited().passage().flatMap(Cited.Words::locator))
              .contains(new Locator(Locator.Unit.PARAGRAPH, 1, 1));
        });
  }

  @Test
  void findsAStatementByItsEnvelope() throws Exception {
    var listed = found(TimelineQuery.of("bridge"), CitationLists.Of.STATEMENTS).getFirst();
    var envelope = GAZETTE.reading().statements().getFirst().passage();

    var citation = citations.ofStatement(GAZETTE.id(), envelope);
    var beside = citations.ofStatement(GAZETTE.id(), new Passage(0, 1));

    assertThat(citation).contains(listed);
    assertThat(beside).isEmpty();
  }

  @Test
  void citesACaptureOnceHoweverManyEntriesRestOnIt() throws Exception {
    var cited = found(TimelineQuery.of("bridge"), CitationLists.Of.CAPTURES);

    assertThat(cited)
        .extracting(Citation::address)
        .containsExactlyInAnyOrder(
            Samples.LINKS.capture(GAZETTE.id()), Samples.LINKS.capture(POST.id()));
  }

  @Test
  void listsEveryPageInTheOrderOfTimeAndNothingTwice() throws Exception {
    var query = TimelineQuery.of("").orderedBy(TimelineQuery.Order.TIME);

    var all = found(query, CitationLists.Of.ENTRIES);

    assertThat(all).hasSize(NOTES + 1);
    assertThat(Set.copyOf(all.stream().map(Citation::key).toList())).hasSize(NOTES + 1);
    assertThat(all.getLast().source().publisher()).contains("Northport Gazette");
    assertThat(found(query, CitationLists.Of.CAPTURES)).hasSize(NOTES + 2);
  }

  @Test
  void limitsAListAsASearchDoes() throws Exception {
    var told = TimelineQuery.of("").where(Filter.NONE.collections("bridge").kinds(EntryKind.SAID));

    assertThat(found(told, CitationLists.Of.ENTRIES)).hasSize(1);
    assertThat(found(told, CitationLists.Of.CAPTURES)).hasSize(2);
  }

  @Test
  void takesNothingWhereTheQueryIsNotUnderstood() throws Exception {
    var taken = new ArrayList<Citation>();

    var answer = lists.found(TimelineQuery.of("(bridge"), CitationLists.Of.ENTRIES, taken::add);

    assertThat(answer).isInstanceOf(SearchAnswer.NotUnderstood.class);
    assertThat(taken).isEmpty();
  }

  @Test
  void beginsEveryAddressWithTheBaseThatIsGiven() {
    var elsewhere = citations.at(new Permalinks("https://archive.example/room/"));

    var citation = elsewhere.ofCapture(GAZETTE.id()).orElseThrow();

    assertThat(citation.address())
        .isEqualTo("https://archive.example/room/captures/" + GAZETTE.id());
    assertThat(citation.source().captured()).isPresent();
  }
}
