package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hundreds of records of every kind, with and without author, title, date and publisher, as other
 * programs read them. Skipped where a program is not there.
 */
class EveryKindReadTest {

  private static final int RECORDS = 252;

  @TempDir private Path folder;

  private Path file(CitationFormat format) throws IOException {
    var file = folder.resolve("list." + format.extension());
    try (var out = Files.newBufferedWriter(file)) {
      var writer = format.begin(out);
      for (var citation : keyed()) {
        writer.add(citation);
      }
      writer.end();
    }
    return file;
  }

  private static List<Citation> keyed() {
    var keyed = new ArrayList<Citation>();
    for (var one : Varied.citations(RECORDS)) {
      keyed.add(new Citation("k" + keyed.size(), one.address(), one.cited(), one.source()));
    }
    return keyed;
  }

  @Test
  void biberReadsThemWithoutAWarning() throws Exception {
    var biber = Program.installed("biber");

    var run = biber.run(folder, "--tool", file(CitationFormat.BIBLATEX).toString());

    assertThat(run.out()).doesNotContain("WARN", "ERROR").contains("Output to");
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"biblatex,BIBLATEX", "bibtex,BIBTEX", "csljson,CSL_JSON"})
  void pandocReadsEachOfThem(String name, CitationFormat format) throws Exception {
    var pandoc = Program.installed("pandoc");

    var run = pandoc.run(folder, "-f", name, "-t", "csljson", file(format).toString());

    var read = JsonMapper.shared().readTree(run.out());
    assertThat(run.err()).isEmpty();
    assertThat(read).hasSize(RECORDS);
    for (int n = 0; n < RECORDS; n++) {
      assertThat(read.get(n).path("URL").asString()).isEqualTo(keyed().get(n).address());
    }
  }

  @Test
  void raptorReadsEachOfThem() throws Exception {
    var rapper = Program.installed("rapper");
    var file = file(CitationFormat.ZOTERO_RDF).toString();

    var run = rapper.run(folder, "-i", "rdfxml", "-o", "ntriples", file);

    assertThat(run.err()).doesNotContain("Error", "Warning");
    assertThat(run.out().lines().filter(line -> line.contains("#itemType>")))
        .hasSizeGreaterThan(RECORDS / 2);
  }

  @Test
  void eachIsValidByTheSchemaOfMods() throws Exception {
    var mods = Files.readString(file(CitationFormat.MODS));

    ModsReader.validate(mods);

    assertThat(ModsReader.texts(ModsReader.parse(mods), "mods:mods/@ID")).hasSize(RECORDS);
  }

  @Test
  void bibutilsReadsEachOfThem() throws Exception {
    var ris2xml = Program.installed("ris2xml");

    var run = ris2xml.run(folder, "-i", "unicode", file(CitationFormat.RIS).toString());

    assertThat(ModsReader.texts(ModsReader.parse(run.out()), "mods:mods/@ID")).hasSize(RECORDS);
  }
}
