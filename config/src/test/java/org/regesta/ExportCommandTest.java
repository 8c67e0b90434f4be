package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.cli.CommandLineFrame;
import org.regesta.cli.ExitCode;
import org.regesta.home.TestDatabase;

/** Citations on the command line, of a small archive of our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {

  private static final String ARTICLE =
      """
      <html lang="en"><head><title>Pier opens - Northport Gazette</title>
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Pier opens",
        "author": {"name": "Rosa Lindqvist"}, "publisher": {"name": "Northport Gazette"},
        "datePublished": "2023-04-12"}</script></head>
      <body><article><h1>Pier opens</h1>
      <p>The north pier of Northport opened to visitors on Tuesday after a winter of works.</p>
      <p>“The pier will be open every day until October,” the mayor, Ann Mayhew, said on Tuesday.</p>
      </article></body></html>
      """;

  private TestDatabase database;
  private Path home;
  private Path folder;

  @BeforeAll
  void bringIn(@TempDir Path temporary) throws IOException {
    folder = temporary;
    home = folder.resolve("home");
    database = TestDatabase.create();
    var file = folder.resolve("pier.html");
    Files.writeString(file, ARTICLE);
    var style = folder.resolve("style.warc");
    Files.writeString(style, style());
    var run =
        run(
            "import",
            file.toString(),
            style.toString(),
            "--collection",
            "pier",
            "--progress",
            "none");
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
  }

  /** What a server sent beside the article. */
  private static String style() {
    var answer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\nContent-Length: 15\r\n\r\nbody {margin:0}";
    return """
    WARC/1.0\r
    WARC-Type: response\r
    WARC-Target-URI: https://gazette.example/pier.css\r
    WARC-Date: 2023-04-13T09:12:31Z\r
    WARC-Record-ID: <urn:uuid:5b0f1d3c-8f5e-4d0e-9a53-0d2b6f1c7a11>\r
    Content-Type: application/http;msgtype=response\r
    Content-Length: %d\r
    \r
    %s\r
    \r
    """
        .formatted(answer.length(), answer);
  }

  @AfterAll
  void close() {
    database.close();
  }

  private CommandRun run(String... words) {
    return CommandRun.of(CommandRun.on(home, CommandRun.url(database), words));
  }

  @Test
  void writesWhatASearchFinds() {
    var run = run("export", "--format", "ris", "--statements", "October");

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("TY  - NEWS\r\n")
        .contains(
            "AU  - Lindqvist, Rosa\r\n", "TI  - Pier opens\r\n", "JF  - Northport Gazette\r\n")
        .contains("paragraph 2: “The pier will be open every day until October,”")
        .contains("UR  - http://127.0.0.1:8740/captures/");
    assertThat(run.out().lines().filter(line -> line.startsWith("TY"))).hasSize(1);
  }

  @Test
  void writesEveryCaptureUnderTheAddressThatIsGiven() {
    var run =
        run("export", "--format", "BibLaTeX", "--captures", "--base-url", "https://a.example/");

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .containsPattern("url = \\{https://a.example/captures/[0-9a-z]{26}}")
        .contains("entrysubtype = {newspaper}", "date = {2023-04-12}");
  }

  @Test
  void leavesPartsOfPagesOutUnlessTheyAreAskedFor() {
    var sources = run("export", "--format", "jsonl", "--captures");
    var all = run("export", "--format", "jsonl", "--captures", "--parts");
    var wrong = run("export", "--format", "jsonl", "--parts");

    assertThat(sources.out().lines()).singleElement().asString().contains("Pier opens");
    assertThat(all.out().lines()).hasSize(2);
    assertThat(all.out()).contains("https://gazette.example/pier.css");
    assertThat(wrong.exit()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(wrong.err()).contains("--parts belongs to --captures");
  }

  @Test
  void limitsAsASearchDoes() {
    var none = run("export", "--format", "csv", "--collection", "other");
    var said = run("export", "--format", "csv", "--kind", "said");

    assertThat(none.out().lines()).hasSize(1);
    assertThat(said.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("October"));
  }

  @Test
  void leavesAWholeFileOrNone() {
    var file = folder.resolve("list.json");

    var wrong = run("export", "--format", "csljson", "(pier", "--out", file.toString());
    var right = run("export", "--format", "csljson", "pier", "--out", file.toString());

    assertThat(wrong.exit()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(wrong.err()).contains("bracket");
    assertThat(right.exit()).isEqualTo(ExitCode.DONE);
    assertThat(file).content().startsWith("[\n{").endsWith("}\n]\n");
    assertThat(folder.resolve("list.json.part")).doesNotExist();
  }

  @Test
  void saysWhatIsWrongWithItsOptions() {
    var format = run("export", "--format", "word");
    var base = run("export", "--format", "ris", "--base-url", "ftp://a.example");
    var both = run("export", "--format", "ris", "--captures", "--statements");

    assertThat(format.exit()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(format.err()).contains("'word' is no format; there are ris, bib, biblatex");
    assertThat(base.exit()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(base.err()).contains("not the address of a reading room: 'ftp://a.example'");
    assertThat(both.exit()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void endsQuietlyWhereNobodyReadsOn() {
    var told = new StringWriter();

    int exit =
        CommandLineFrame.of(SpringArchive::open, SpringArchive::serve)
            .setOut(new PrintWriter(new ClosedPipe()))
            .setErr(new PrintWriter(told))
            .execute(CommandRun.on(home, CommandRun.url(database), "export", "--format", "jsonl"));

    assertThat(exit).isEqualTo(ExitCode.DONE);
    assertThat(told.toString()).isEmpty();
  }

  /** What "head" leaves behind. */
  private static final class ClosedPipe extends Writer {

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
      throw new IOException("Broken pipe");
    }

    @Override
    public void flush() throws IOException {
      throw new IOException("Broken pipe");
    }

    @Override
    public void close() {}
  }
}
