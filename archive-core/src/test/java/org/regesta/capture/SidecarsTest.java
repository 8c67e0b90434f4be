package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.capture.Declared.Field;

class SidecarsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'file,title' | sidecar.csv describes no file, and lies beside none",
        "'name,title' | sidecar.csv has no column 'file'"
      })
  void areToldWhereNothingLiesBesideThem(String header, String reason) throws IOException {
    Files.writeString(folder.resolve("sidecar.csv"), header + "\n");

    try (var walk = Arrivals.of(List.of(folder), Declared.NOTHING).iterator()) {
      assertThat(walk.next()).isEqualTo(new Arrival.Unreadable(0, "sidecar.csv", reason));
      assertThat(walk.hasNext()).isFalse();
    }
  }

  @Test
  void readsEveryFieldOfAJsonFile() throws IOException {
    write(
        "a.json",
        """
        {"url": "https://example.org/a", "title": "Fünf Fragen", "publisher": "The Daily Example",
         "authors": ["Ada Writer", "Bo Scribe"], "published": "2023-06-23",
         "captured": "2023-06-24T10:00:00+02:00", "rights": "CC BY 4.0", "collection": "Papers",
         "shelf mark": "passed over"}
        """);

    var said = said("a.html");

    assertThat(said)
        .isEqualTo(
            new Declared(
                "https://example.org/a",
                "Fünf Fragen",
                "The Daily Example",
                List.of("Ada Writer", "Bo Scribe"),
                "2023-06-23",
                Instant.parse("2023-06-24T08:00:00Z"),
                "CC BY 4.0",
                "Papers",
                "sidecar a.json"));
  }

  @Test
  void readsEveryFieldOfATable() throws IOException {
    write(
        "sidecar.csv",
        """
        File,url,title,publisher,authors,published,captured,rights,collection,shelf mark
        a.html,https://example.org/a,"Five, or ""six"" things",P,Ada Writer; Bo Scribe,2023-06,2023-06-24,R,C,7
        b.html,,,,,,,,,
        """);

    assertThat(said("a.html"))
        .isEqualTo(
            new Declared(
                "https://example.org/a",
                "Five, or \"six\" things",
                "P",
                List.of("Ada Writer", "Bo Scribe"),
                "2023-06",
                Instant.parse("2023-06-24T00:00:00Z"),
                "R",
                "C",
                "sidecar.csv line 2"));
    assertThat(said("b.html").title()).isNull();
    assertThat(said("c.html")).isEqualTo(Declared.NOTHING);
  }

  @Test
  void readsATableFromASpreadsheetThatSeparatesBySemicolons() throws IOException {
    write("metadata.csv", "\uFEFFfile;title;authors\r\na.html;\"Eins; zwei\";\"A; B\"\r\n");

    assertThat(said("a.html").title()).isEqualTo("Eins; zwei");
    assertThat(said("a.html").authors()).containsExactly("A", "B");
  }

  @Test
  void prefersTheLongerNameAndTheOwnFileOverTheTable() throws IOException {
    write("a.html.json", "{\"title\": \"of the page\"}");
    write("a.json", "{\"title\": \"of all a\"}");
    write("sidecar.csv", "file,title,publisher\na.html,of the table,P\n");

    assertThat(said("a.html").title()).isEqualTo("of the page");
    assertThat(said("a.html").publisher()).isEqualTo("P");
    assertThat(said("a.html").where())
        .containsExactly(
            entry(Field.TITLE, "sidecar a.html.json"),
            entry(Field.PUBLISHER, "sidecar.csv line 2"));
    assertThat(said("a.pdf").title()).isEqualTo("of all a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "2023-06",
        "2023-06-23",
        "1987-XX",
        "199X",
        "2023-06-23~",
        "2004-06-~11",
        "1964/2008",
        "../1914-07-28",
        "1945-05-08/",
        "2023-06-23T10:00:00Z",
        "2023-21",
        "Y-17000"
      })
  void acceptsDatesAsEdtfWritesThem(String published) throws IOException {
    write("a.json", "{\"published\": \"" + published + "\"}");

    assertThat(said("a.html").published()).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"published": "June 23, 2023"}             | published is 'June 23, 2023', expected a date such as 2023-06-23 (EDTF)
          {"published": "2023-02-30"}                | published is '2023-02-30', expected a date such as 2023-06-23 (EDTF)
          {"published": "23.06.2023"}                | published is '23.06.2023', expected a date such as 2023-06-23 (EDTF)
          {"captured": "2023-06-23T10:00:00"}        | captured is '2023-06-23T10:00:00', expected a time with its offset such as 2023-06-23T10:15:00Z
          {"captured": "+999999999-12-31T00:00:00Z"} | captured is '+999999999-12-31T00:00:00Z', expected a time with its offset such as 2023-06-23T10:15:00Z
          {"captured": "yesterday"}                  | captured is 'yesterday', expected a time with its offset such as 2023-06-23T10:15:00Z
          {"url": "example.org/a"}                   | url is 'example.org/a', expected an absolute URL such as https://example.org/page
          {"title": {"en": "T"}}                     | title must be text
          {"authors": ["A", {"name": "B"}]}          | authors must be text
          {"title": "a\\u0000b"}                     | title holds a control character; remove it
          """)
  void refusesAFieldThatMakesNoSenseAndNamesIt(String json, String reason) throws IOException {
    write("a.json", json);

    assertThat(Sidecars.of(folder.resolve("a.html")))
        .isEqualTo(new Sidecar.Broken("sidecar a.json: " + reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"title\": \"a\", \"title\": \"b\"}",
        "{} {}",
        "null",
        "{\"title\": 'a'}"
      })
  void refusesWhatIsNotOneJsonObject(String json) throws IOException {
    write("a.json", json);

    assertThat(Sidecars.of(folder.resolve("a.html")))
        .isInstanceOfSatisfying(
            Sidecar.Broken.class,
            broken -> assertThat(broken.reason()).startsWith("sidecar a.json "));
  }

  @Test
  void refusesASidecarThatIsNotUtf8() throws IOException {
    Files.write(
        folder.resolve("a.json"), "{\"title\": \"Fünf\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Sidecars.of(folder.resolve("a.html")))
        .isEqualTo(new Sidecar.Broken("sidecar a.json is not UTF-8; save it as UTF-8"));
  }

  @Test
  void refusesOnlyTheItemOfABrokenLine() throws IOException {
    write("sidecar.csv", "file,published\na.html,soon\n\nb.html,2023\nc.html,2023,more\n");
    write("a.html", "<p>");
    write("b.html", "<p>");
    write("c.html", "<p>");

    assertThat(walk())
        .containsExactly(
            "a.html: sidecar.csv line 2: published is 'soon', expected a date such as 2023-06-23 (EDTF)",
            "b.html: offered, 2023",
            "c.html: sidecar.csv line 5 has another number of fields than the header");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name,title\\na.html,T            | sidecar.csv has no column 'file'
          file,title\\na.html,T\\na.html,U | sidecar.csv line 3: file 'a.html' stands there twice
          file,title\\n,T                | sidecar.csv line 2: file is empty
          file,title\\na.html,"T           | sidecar.csv is not a table
          file,file\\na.html,T             | sidecar.csv is not a table
          """)
  void refusesEveryItemUnderATableThatCannotBeRead(String table, String reason) throws IOException {
    write("sidecar.csv", table.replace("\\n", "\n"));
    write("a.html", "<p>");
    write("sub/b.html", "<p>");

    assertThat(walk()).hasSize(2).allSatisfy(line -> assertThat(line).contains(reason));
  }

  @Test
  void describesFilesInFoldersBelowTheTableAndReportsLinesWithoutAFile() throws IOException {
    write(
        "metadata.csv",
        "file,published,collection\n1999/a.html,1999,C\n./b.html,2000,C\n1999/gone.html,1999,C\n");
    write("1999/sidecar.csv", "file,published\na.html,1999-05-01\n");
    write("1999/a.html", "<p>");
    write("b.html", "<p>");

    assertThat(walk())
        .containsExactly(
            "1999/a.html: offered, 1999-05-01",
            "b.html: offered, 2000",
            "1999/gone.html: metadata.csv line 4 describes a file that is not there");
  }

  @Test
  void comparesFileNamesInOneUnicodeForm() throws IOException {
    write("sidecar.csv", "file,published\nCafe\u0301.html,2001\n");
    write("Caf\u00e9.html", "<p>");

    assertThat(walk()).containsExactly("Caf\u00e9.html: offered, 2001");
  }

  @Test
  void letsTheOptionsFillWhatTheSidecarLeavesOpen() throws IOException {
    write("a.json", "{\"published\": \"2001\"}");
    write("a.html", "<p>");
    var options =
        new Declared(
            null, null, null, List.of(), "1999", null, null, "Papers", "--published, --collection");

    try (var walk = Arrivals.of(List.of(folder), options).iterator()) {
      var declared = ((Arrival.Offered) walk.next()).declared();
      assertThat(declared.published()).isEqualTo("2001");
      assertThat(declared.collection()).isEqualTo("Papers");
      assertThat(declared.where())
          .containsExactly(
              entry(Field.PUBLISHED, "sidecar a.json"),
              entry(Field.COLLECTION, "--published, --collection"));
    }
  }

  @Test
  void leavesUrlAndTitleOfAWarcToItsRecords() throws IOException {
    write(
        "crawl.warc.json",
        "{\"url\": \"https://example.org/crawl\", \"title\": \"A crawl\", \"collection\": \"C\"}");
    Files.write(
        folder.resolve("crawl.warc.gz"),
        new WarcBytes().page("http://a.example/", "One.").gzipped());

    try (var walk = Arrivals.of(List.of(folder), Declared.NOTHING).iterator()) {
      var offered = (Arrival.Offered) walk.next();
      assertThat(offered.source()).isEqualTo(new SourceUri("http://a.example/"));
      assertThat(offered.declared().title()).isNull();
      assertThat(offered.declared().collection()).isEqualTo("C");
    }
  }

  private List<String> walk() {
    List<String> lines = new ArrayList<>();
    try (var walk = Arrivals.of(List.of(folder), Declared.NOTHING).iterator()) {
      walk.forEachRemaining(arrival ->
          lines.add(
              arrival.name()
                  + ": "
                  + switch (arrival) {
                    case Arrival.Offered offered -> "offered, " + offered.declared().published();
                    case Arrival.Unreadable unreadable -> unreadable.reason();
                  }));
    }
    return lines;
  }

  private Declared said(String name) {
    return ((Sidecar.Said) Sidecars.of(folder.resolve(name))).declared();
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
