package org.regesta.citation;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Limits;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.regesta.search.IndexFeeder;
import org.regesta.search.IndexQueue;
import org.regesta.search.SearchIndex;
import org.regesta.search.SearchSettings;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.speech.StatementStore;
import org.regesta.text.Anchor;
import org.regesta.text.Anchors;
import org.regesta.text.ArticleText;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.time.DatesStore;
import org.regesta.timeline.Timeline;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast citations of a long list come out, in each format. Run by hand with the heap that is to
 * be enough: {@code java -Xmx256m … CitationBenchmark 100000 1 [FORMAT …]}: so many entries, so
 * many of them on each capture.
 *
 * <p>Each capture has forty paragraphs and a title of its own; the order of the entries in time
 * jumps from capture to capture.
 */
final class CitationBenchmark {

  private static final int PARAGRAPHS = 40;

  private final JdbcClient jdbc;
  private final Path folder;
  private final TransactionTemplate transaction;

  private CitationBenchmark(SingleConnectionDataSource source, Path folder) {
    this.jdbc = JdbcClient.create(source);
    this.folder = folder;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  public static void main(String[] arguments) throws IOException {
    int entries = Integer.parseInt(arguments[0]);
    int onEach = Integer.parseInt(arguments[1]);
    List<CitationFormat> formats =
        arguments.length == 2
            ? List.of(CitationFormat.values())
            : Arrays.stream(arguments)
                .skip(2)
                .map(name -> CitationFormat.named(name).orElseThrow())
                .toList();
    try (var database = TestDatabase.create();
        var source =
            new SingleConnectionDataSource(
                database.address().url(),
                database.address().user(),
                database.address().password(),
                true)) {
      var benchmark =
          new CitationBenchmark(source, Files.createTempDirectory("citation-benchmark"));
      benchmark.generate(entries, onEach);
      benchmark.run(formats);
    }
  }

  private void generate(int entries, int onEach) {
    var told =
        Told.by("generated")
            .published("2022-04-01")
            .from("Northport Gazette", "gazette")
            .said("The bridge will open to traffic in June", "Ann Mayhew", "2022-03-30");
    var timeline = Timeline.over(jdbc, PeopleStore.over(jdbc), changed -> {});
    transaction.executeWithoutResult(_ -> timeline.place(told.reading()));
    jdbc.sql("insert into archive_file (name, kind) values ('generated', 'segment')").update();
    jdbc.sql("create temporary table made as select sighting from evidence limit 1").update();
    jdbc.sql("truncate entry, evidence, index_queue cascade").update();
    captures(entries / onEach);
    entries(entries, onEach);
    jdbc.sql("vacuum analyze").update();
  }

  private void captures(int captures) {
    jdbc.sql(
            """
            insert into capture (id, source, name, content, length, captured, received, declared,
              file, file_offset, stored_length, stored)
            select lpad(translate(to_hex(n), 'ilou', '0000'), 26, '0'),
              'https://gazette.example/article/' || n, 'article-' || n,
              sha256(n::text::bytea), 5000, '2022-04-02', '2022-04-03',
              '{"authors": [], "from": ""}', 1, n, 100, sha256(n::text::bytea)
            from generate_series(1, ?) as n
            """)
        .param(captures)
        .update();
    var first =
        new org.regesta.capture.CaptureId(
            jdbc.sql("select min(id) from capture").query(String.class).single());
    ExtractionStore.over(jdbc).save(first, article());
    jdbc.sql(
            """
            insert into extraction (capture, media_type, text, text_sha256, body, reader)
            select capture.id, media_type, text, text_sha256,
              replace(body::text, 'hears of a delay', 'hears of delay ' || capture.file_offset)::jsonb,
              reader
            from capture, extraction where capture.id <> extraction.capture
            """)
        .update();
  }

  private void entries(int entries, int onEach) {
    jdbc.sql(
            """
            insert into entry (id, kind, block, edtf, earliest, latest, place, published, speaker,
              person, sources)
            select lpad(translate(to_hex(n), 'ilou', '0000'), 26, '0'), 'SAID', 'block ' || n,
              '2022-03-30', day, day, day, '2022-04-01', 'Ann Mayhew', 'person', 1
            from (select n, 9500 + n * 7919 % 10000 as day from generate_series(1, ?) as n) as made
            """)
        .param(entries)
        .update();
    jdbc.sql(
            """
            insert into evidence (capture, ordinal, entry, block, collection, sighting)
            select capture, ordinal, entry, block, 'gazette',
              jsonb_set(jsonb_set(sighting, '{evidence,capture,value}', to_jsonb(capture)),
                '{evidence,passages}',
                jsonb_build_array(jsonb_build_object('begin', ordinal * 400, 'end', ordinal * 400 + 60)))
            from made, (select id as entry, block, n % :each as ordinal,
                lpad(translate(to_hex(n / :each + 1), 'ilou', '0000'), 26, '0') as capture
              from (select id, block, row_number() over (order by id) - 1 as n from entry) as numbered)
              as attached
            """)
        .param("each", onEach)
        .update();
  }

  private static Extraction.Read article() {
    var text = new StringBuilder();
    var runs = new ArrayList<Anchors.Run>();
    for (int n = 0; n < PARAGRAPHS; n++) {
      int begin = text.length();
      text.append(
          "The council of Northport was told that the work on the pier goes on. ".repeat(2));
      runs.add(
          new Anchors.Run(
              new org.regesta.text.Passage(begin, text.length()),
              new Anchor.InHtml("0/1/2/" + n, 0, text.length() - begin)));
      text.append("\n\n");
    }
    return new Extraction.Read(
        "text/html",
        ArticleText.ofPlain(text.toString()),
        new Anchors(runs),
        new SourceMetadata(
            found("Council of Northport hears of a delay at the “north” pier & more"),
            List.of(
                new Found<>("Rosa Lindqvist", "byline"), new Found<>("Vincent van Meer", "byline")),
            found("Northport Gazette"),
            found("2022-04-01"),
            Optional.empty(),
            found("en"),
            Optional.empty()),
        List.of());
  }

  private static Optional<Found<String>> found(String value) {
    return Optional.of(new Found<>(value, "the page"));
  }

  private void run(List<CitationFormat> formats) throws IOException {
    var store = TimelineStore.over(jdbc);
    try (var index = SearchIndex.open(SearchSettings.inFolder(folder))) {
      long begin = System.nanoTime();
      var feeder = new IndexFeeder(index, IndexQueue.over(jdbc), store, transaction);
      feeder.reindexAll();
      print("index made", index.size(), 0, begin);
      var captures = CaptureStore.over(jdbc, folder, Clock.systemUTC(), Limits.USUAL);
      var citations =
          new Citations(
              captures,
              ExtractionStore.over(jdbc),
              StatementStore.over(jdbc),
              DatesStore.over(jdbc),
              new Permalinks(Permalinks.LOCAL));
      var lists = new CitationLists(citations, new TimelineSearch(index, store), captures);
      var query = TimelineQuery.of("").orderedBy(TimelineQuery.Order.TIME);
      for (var format : formats) {
        measure(format, writer -> lists.found(query, CitationLists.Of.ENTRIES, writer::add));
      }
    }
  }

  /** Writes a list. */
  private interface Listing {
    void to(CitationWriter writer) throws IOException;
  }

  private void measure(CitationFormat format, Listing listing) throws IOException {
    var file = folder.resolve("list." + format.id());
    long begin = System.nanoTime();
    long written;
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      var writer = format.begin(out);
      listing.to(writer);
      writer.end();
      written = writer.written();
    }
    print(format.id(), written, Files.size(file), begin);
    Files.delete(file);
  }

  private static void print(String what, long count, long bytes, long begin) {
    var spent = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    System.out.printf(
        Locale.ROOT,
        "%-28s %,9d  %6.1f s  %,13d bytes  (processor time so far %.1f s)%n",
        what,
        count,
        (System.nanoTime() - begin) / 1e9,
        bytes,
        spent.toMillis() / 1e3);
  }
}
