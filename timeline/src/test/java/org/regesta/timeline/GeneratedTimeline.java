package org.regesta.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills the database of an empty home with generated entries, to measure the reading room at the
 * size of a large archive. Run by hand while the home is open: {@code GeneratedTimeline URL USER
 * PASSWORD 1000000}; the next {@code regesta serve} indexes them.
 *
 * <p>One entry in ten is uncertain (a month, a year or a decade), the others are days of 1996 to
 * 2023, more of them in later years; one in twenty is undated. 997 speakers, 40 publishers, 5
 * collections, a tenth of the speakers says half of all.
 */
final class GeneratedTimeline {

  private static final int BATCH = 5_000;
  private static final int WORDS = 5_000;

  private final Random random = new Random(1);
  private final JdbcClient database;
  private final String said = template(told().said("@WORDS@", "@SPEAKER@", "1900-01-01"));
  private final String undated = template(told().said("@WORDS@", "@SPEAKER@"));

  private GeneratedTimeline(JdbcClient database) {
    this.database = database;
  }

  public static void main(String[] arguments) {
    try (var source =
        new SingleConnectionDataSource(arguments[0], arguments[1], arguments[2], true)) {
      var generated = new GeneratedTimeline(JdbcClient.create(source));
      int entries = Integer.parseInt(arguments[3]);
      for (int from = 0; from < entries; from += BATCH) {
        generated.write(from, Math.min(BATCH, entries - from));
      }
      JdbcClient.create(source).sql("vacuum analyze").update();
    }
  }

  private static Told told() {
    return Told.by("generated").from("@PUBLISHER@", "@COLLECTION@").published("1900-01-02");
  }

  private static String template(Told told) {
    return SightingJson.write(new SightingReader(told.reading()).sightings().getFirst());
  }

  /** One generated entry, as rows of both tables. */
  private record Row(
      String id,
      String block,
      @Nullable String edtf,
      @Nullable Long earliest,
      @Nullable Long latest,
      @Nullable Long place,
      String published,
      String speaker,
      int sources,
      String kind,
      String capture,
      int ordinal,
      String entry,
      String collection,
      String sighting) {}

  private void write(int from, int many) {
    var rows = new ArrayList<Row>();
    for (int n = from; n < from + many; n++) {
      rows.add(row(n));
    }
    var json = SightingJson.rows(rows);
    database
        .sql(
            """
            insert into entry
              (id, kind, block, edtf, earliest, latest, place, published, speaker, sources)
            select * from jsonb_to_recordset(?::jsonb) as new
              (id text, kind text, block text, edtf text, earliest bigint, latest bigint,
               place bigint, published text, speaker text, sources int)
            """)
        .param(json)
        .update();
    database
        .sql(
            """
            insert into evidence (capture, ordinal, entry, block, collection, sighting)
            select capture, ordinal, entry, block, collection, sighting::jsonb
            from jsonb_to_recordset(?::jsonb) as new
              (capture text, ordinal int, entry text, block text, collection text, sighting text)
            """)
        .param(json)
        .update();
  }

  private Row row(int n) {
    double late = Math.sqrt(random.nextDouble());
    var day = LocalDate.of(1996, 1, 1).plusDays((long) (late * 10_200));
    long length = n % 10 > 0 ? 0 : List.of(30, 364, 3652).get(n / 10 % 3);
    boolean dated = n % 20 != 7;
    var edtf = length == 0 ? day.toString() : day + "/" + day.plusDays(length);
    int voice = random.nextBoolean() ? random.nextInt(100) : random.nextInt(997);
    var speaker = "Speaker " + voice;
    var published = day.plusDays(random.nextInt(400)).toString();
    var collection = "collection " + n % 5;
    var sighting =
        (dated ? said : undated)
            .replace("1900-01-01/1900-01-01", edtf)
            .replace("\"latest\":\"1900-01-01\"", "\"latest\":\"" + day.plusDays(length) + "\"")
            .replace("\"earliest\":\"1900-01-01\"", "\"earliest\":\"" + day + "\"")
            .replace("\"1900-01-01\"", "\"" + edtf + "\"")
            .replace("1900-01-02", published)
            .replace("@WORDS@", sentence())
            .replace("@SPEAKER@", speaker)
            .replace("@PUBLISHER@", "Publisher " + random.nextInt(40))
            .replace("@COLLECTION@", collection);
    var id = String.format(Locale.ROOT, "%026x", n);
    return new Row(
        id,
        "block " + n,
        dated ? edtf : null,
        dated ? day.toEpochDay() : null,
        dated ? day.plusDays(length).toEpochDay() : null,
        dated ? day.toEpochDay() : null,
        published,
        speaker,
        1,
        "SAID",
        String.format(Locale.ROOT, "%026x", n / 10),
        n % 10,
        id,
        collection,
        sighting);
  }

  private String sentence() {
    var words = new ArrayList<String>();
    for (int n = 0; n < 12; n++) {
      words.add("word" + (int) (Math.pow(random.nextDouble(), 3) * WORDS));
    }
    return String.join(" ", words);
  }
}
