package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats as the programs read them that people use. Skipped where a program is not there. */
class RealReadersTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TITLE = "Élan & “échos” 100 % of $5 {x} in Northport_2 #1";

  @TempDir private Path folder;

  private static List<Citation> samples() {
    List<Creator> several =
        List.of(
            new Creator.Person(
                "Vincent",
                Optional.of("van"),
                Creator.ParticlePlace.BEFORE_FAMILY,
                "Meer",
                Optional.empty()),
            new Creator.Person(
                "Thomas",
                Optional.empty(),
                Creator.ParticlePlace.BEFORE_FAMILY,
                "Gray",
                Optional.of("Jr.")),
            new Creator.Named("Harbour Board & Sons"),
            new Creator.Named("山田太郎"));
    return List.of(
        keyed("one", Samples.whole(Samples.article(several, TITLE, "2023-04-12"))),
        keyed("two", Samples.statement(Samples.article())),
        keyed("three", Samples.whole(Samples.page())));
  }

  private static Citation keyed(String key, Citation citation) {
    return new Citation(key, citation.address(), citation.cited(), citation.source());
  }

  private Path file(CitationFormat format) throws IOException {
    return file(format, samples());
  }

  private Path file(CitationFormat format, List<Citation> citations) throws IOException {
    var file = folder.resolve("list." + format.extension());
    try (var out = Files.newBufferedWriter(file)) {
      var writer = format.begin(out);
      for (var citation : citations) {
        writer.add(citation);
      }
      writer.end();
    }
    return file;
  }

  @Test
  void biberTakesEveryRecord() throws Exception {
    var biber = Program.installed("biber");
    var file = file(CitationFormat.BIBLATEX);

    var run = biber.run(folder, "--tool", "--validate-datamodel", file.toString());

    assertThat(run.out()).doesNotContain("WARN", "ERROR").contains("Datamodel validation complete");
    assertThat(run.exit()).isZero();
  }

  @Test
  void biberTakesEveryDate() throws Exception {
    var biber = Program.installed("biber");
    var citations = new ArrayList<Citation>();
    for (var line : dates()) {
      citations.add(
          keyed(
              "k" + citations.size(),
              Samples.whole(Samples.article(List.of(Samples.person("A", "Bell")), "T", line))));
    }
    var dated =
        citations.stream()
            .filter(one -> one.source().published().flatMap(Biblatex::date).isPresent())
            .toList();
    var file = file(CitationFormat.BIBLATEX, dated);

    var run = biber.run(folder, "--tool", "--validate-datamodel", file.toString());

    assertThat(dated).hasSizeGreaterThan(15);
    assertThat(run.out()).doesNotContain("WARN", "ERROR").contains("Datamodel validation complete");
  }

  private static List<String> dates() throws IOException {
    try (var in = RealReadersTest.class.getResourceAsStream("/citation/dates.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line ->
              line.startsWith("\"")
                  ? line.substring(1, line.indexOf('"', 1))
                  : line.substring(0, line.indexOf(',')))
          .toList();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/citation/latex.csv", numLinesToSkip = 1)
  void pandocReadsTheWordsBack(String text, String biblatex, String bibtex) throws Exception {
    Program.installed("pandoc");
    var citation = Samples.whole(Samples.article(List.of(new Creator.Named(text)), "T", "2023"));

    var fromBiblatex = read("biblatex", file(CitationFormat.BIBLATEX, List.of(citation))).get(0);
    var fromBibtex = read("bibtex", file(CitationFormat.BIBTEX, List.of(citation))).get(0);

    assertThat(fromBiblatex.at("/author/0/literal").asString()).isEqualTo(text);
    assertThat(fromBibtex.at("/author/0/literal").asString()).isEqualTo(text);
  }

  @Test
  void pandocReadsEveryFieldOfBiblatex() throws Exception {
    Program.installed("pandoc");

    var read = read("biblatex", file(CitationFormat.BIBLATEX));

    assertThat(read).hasSize(3);
    assertArticle(read.get(0), "article-newspaper");
    assertThat(read.get(0).at("/language").asString()).startsWith("en");
    assertThat(read.get(2).at("/type").asString()).isEqualTo("webpage");
    assertThat(read.get(2).at("/author/0/literal").asString())
        .isEqualTo("Harbour Board of Northport");
  }

  @Test
  void pandocReadsEveryFieldOfBibtex() throws Exception {
    Program.installed("pandoc");

    var read = read("bibtex", file(CitationFormat.BIBTEX));

    assertThat(read).hasSize(3);
    assertArticle(read.get(0), "article-journal");
  }

  @Test
  void pandocReadsEveryFieldOfCslJson() throws Exception {
    Program.installed("pandoc");

    var read = read("csljson", file(CitationFormat.CSL_JSON));

    assertThat(read).hasSize(3);
    assertArticle(read.get(0), "article-newspaper");
    assertThat(read.get(1).at("/note").asString())
        .isEqualTo(
            "Ann Mayhew, mayor of Northport, quoted in paragraph 4: “The bridge will open in"
                + " June.” Said 30 March 2022. Archived from https://gazette.example/2023/council on"
                + " 13 April 2023, 09:12 UTC.");
  }

  @Test
  void pandocFindsWhereAWebPageAppearedInBibtex() throws Exception {
    Program.installed("pandoc");

    var page = read("bibtex", file(CitationFormat.BIBTEX)).get(2);

    assertThat(CitationFormat.BIBTEX.write(Samples.whole(Samples.page())))
        .startsWith("@misc{")
        .contains("  howpublished = {Harbour Board},\n")
        .doesNotContain("publisher = ");
    assertThat(page.at("/publisher").asString()).isEqualTo("Harbour Board");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chicago-notes-bibliography", "apa", "modern-language-association"})
  void pandocPrintsNoNameThatOnlyProgramsRead(String style) throws Exception {
    var pandoc = Program.installed("pandoc");
    var citation = Samples.reported(Samples.article());
    Files.writeString(folder.resolve("list.json"), CitationFormat.CSL_JSON.write(citation));
    Files.writeString(folder.resolve("all.md"), "---\nnocite: '@*'\n---\n");
    try (var in = CSL.class.getResourceAsStream("/" + style + ".csl")) {
      Files.write(folder.resolve("style.csl"), Objects.requireNonNull(in).readAllBytes());
    }

    var run =
        pandoc.run(
            folder,
            "all.md",
            "-t",
            "plain",
            "--wrap=none",
            "--citeproc",
            "--csl=style.csl",
            "--bibliography=list.json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().replace(citation.address(), "URL"))
        .contains("URL", "Northport Gazette", "Regesta")
        .doesNotContain(Samples.CAPTURE.value(), "2022", "gazette.");
  }

  private void assertArticle(JsonNode item, String type) {
    assertThat(item.at("/type").asString()).isEqualTo(type);
    assertThat(item.at("/title").asString().replaceAll("</?span[^>]*>", "")).isEqualTo(TITLE);
    assertThat(item.at("/container-title").asString()).isEqualTo("Northport Gazette");
    assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2023,4,12]]");
    assertThat(item.at("/accessed/date-parts").toString()).isEqualTo("[[2023,4,13]]");
    assertThat(item.at("/URL").asString()).isEqualTo(Samples.LINKS.capture(Samples.CAPTURE));
    assertThat(item.at("/note").asString()).contains("https://gazette.example/2023/council");
    assertThat(item.at("/author").size()).isEqualTo(4);
    assertThat(item.at("/author/0/family").asString()).isEqualTo("Meer");
    assertThat(item.at("/author/0").toString()).contains("particle\":\"van\"");
    assertThat(item.at("/author/1/suffix").asString()).isEqualTo("Jr.");
    assertThat(item.at("/author/2/literal").asString()).isEqualTo("Harbour Board & Sons");
    assertThat(item.at("/author/3/literal").asString()).isEqualTo("山田太郎");
  }

  private JsonNode read(String format, Path file) throws Exception {
    var run = new Program("pandoc").run(folder, "-f", format, "-t", "csljson", file.toString());
    assertThat(run.err()).isEmpty();
    return JSON.readTree(run.out());
  }

  @Test
  void bibutilsReadsRis() throws Exception {
    var ris2xml = Program.installed("ris2xml");

    var run =
        ris2xml.run(
            folder, "--nosplit-title", "-i", "unicode", file(CitationFormat.RIS).toString());

    var mods = ModsReader.parse(run.out());
    assertThat(ModsReader.texts(mods, "mods:mods[1]/mods:titleInfo/mods:title"))
        .containsExactly(TITLE);
    // it parts a body's name all the same, and leaves a comma before a suffix; no word is lost
    assertThat(ModsReader.texts(mods, "mods:mods[1]/mods:name/mods:namePart"))
        .startsWith("Vincent", "van Meer", "Thomas,", "Gray", "Jr.")
        .contains("Harbour", "& Sons")
        .endsWith("山田太郎");
    assertThat(
            ModsReader.texts(
                mods, "mods:mods[1]/mods:relatedItem[@type='host']/mods:titleInfo/mods:title"))
        .containsExactly("Northport Gazette");
    assertThat(ModsReader.texts(mods, "mods:mods[1]//mods:dateIssued"))
        .containsExactly("2023-04-12");
    assertThat(ModsReader.texts(mods, "mods:mods[1]//mods:url"))
        .containsExactly(Samples.LINKS.capture(Samples.CAPTURE));
    assertThat(ModsReader.texts(mods, "mods:mods[1]//mods:genre")).contains("newspaper");
  }

  @Test
  void bibutilsReadsBibtex() throws Exception {
    var bib2xml = Program.installed("bib2xml");

    var run = bib2xml.run(folder, file(CitationFormat.BIBTEX).toString());

    var mods = ModsReader.parse(run.out());
    assertThat(ModsReader.texts(mods, "mods:mods[1]//mods:dateIssued"))
        .containsExactly("2023-04-12");
    assertThat(ModsReader.texts(mods, "mods:mods[2]/mods:titleInfo/mods:title"))
        .containsExactly("Council hears of delay");
    assertThat(ModsReader.texts(mods, "mods:mods[2]/mods:name/mods:namePart"))
        .containsExactly("Rosa", "Lindqvist");
  }

  @Test
  void bibutilsTurnsModsIntoTheSameRecord() throws Exception {
    var xml2ris = Program.installed("xml2ris");

    var run = xml2ris.run(folder, file(CitationFormat.MODS).toString());

    assertThat(run.out().replace("\r", ""))
        .contains("TI  - Council hears of delay\n")
        .contains("AU  - Lindqvist, Rosa\n")
        .contains("UR  - " + Samples.statement(Samples.article()).address() + "\n")
        .contains("PY  - 2023\n");
  }

  @Test
  void yazReadsMods() throws Exception {
    var yaz = Program.installed("yaz-record-conv");
    var mods = file(CitationFormat.MODS);
    var conversion = folder.resolve("conversion.xml");
    Files.writeString(conversion, "<convert><xslt stylesheet=\"titles.xsl\"/></convert>");
    Files.writeString(
        folder.resolve("titles.xsl"),
        """
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:m="http://www.loc.gov/mods/v3">
          <xsl:template match="/"><titles><xsl:for-each select="//m:mods/m:titleInfo/m:title">
            <t><xsl:value-of select="."/></t></xsl:for-each></titles></xsl:template>
        </xsl:stylesheet>
        """);

    var run = yaz.run(folder, conversion.toString(), mods.toString());

    assertThat(run.out() + run.err()).contains("Council hears of delay", "Minutes of the board");
  }

  @Test
  void raptorReadsZoteroRdf() throws Exception {
    var rapper = Program.installed("rapper");

    var run =
        rapper.run(
            folder, "-i", "rdfxml", "-o", "ntriples", file(CitationFormat.ZOTERO_RDF).toString());

    assertThat(run.err()).doesNotContain("Error", "Warning");
    assertThat(run.out())
        .contains(
            "<"
                + Samples.LINKS.capture(Samples.CAPTURE)
                + ">"
                + " <http://www.zotero.org/namespaces/export#itemType> \"newspaperArticle\"")
        .contains("<http://xmlns.com/foaf/0.1/surname> \"van Meer\"")
        .contains("<http://www.zotero.org/namespaces/export#archive> \"Regesta\"")
        .contains("<http://purl.org/dc/elements/1.1/coverage> \"collection gazette\"");
  }
}
