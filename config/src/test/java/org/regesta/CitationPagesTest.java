package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.CitablePages.content;
import static org.regesta.CitablePages.linked;
import static org.regesta.CitablePages.type;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What reference managers and people take along from the pages. */
@ExtendWith(ReadingRoom.Extension.class)
class CitationPagesTest {

  private final ReadingRoom room;
  private final CitablePages pages;

  CitationPagesTest(ReadingRoom room) {
    this.room = room;
    this.pages = new CitablePages(room);
  }

  @ParameterizedTest
  @CsvSource({
    "ris,application/x-research-info-systems,TY  - ",
    "bib,application/x-bibtex,@",
    "biblatex,application/x-biblatex,@",
    "csljson,application/vnd.citationstyles.csl+json,[",
    "mods,application/mods+xml,<?xml",
    "rdf,application/rdf+xml,<?xml",
    "wiki,text/x-wiki,{{cite web",
    "csv,text/csv,'key,address'",
    "jsonl,application/jsonl,'{\"key\"'"
  })
  void givesEachFormatBySuffixAndByAccept(String suffix, String mediaType, String begin) {
    for (var path :
        new String[] {
          pages.entry(),
          pages.capture(),
          pages.passage(),
          pages.statement(),
          pages.person(),
          "/search",
          "/timeline",
          "/people",
          "/captures",
          "/imports/1"
        }) {
      var bySuffix = room.ask(path + "." + suffix);
      var byAccept = pages.ask(path, mediaType);

      assertThat(bySuffix.statusCode()).as(path).isEqualTo(200);
      assertThat(type(bySuffix)).as(path).startsWith(mediaType).contains("UTF-8");
      assertThat(bySuffix.body()).as(path).startsWith(begin);
      assertThat(type(byAccept)).as(path).startsWith(mediaType);
      assertThat(byAccept.body()).as(path).isEqualTo(bySuffix.body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
          */*                                                             | text/html
          text/html,application/x-bibtex                                  | text/html
          text/html;q=0.5,application/x-bibtex                            | application/x-bibtex
          application/x-bibtex;q=0.2,application/x-research-info-systems  | application/x-research-info-systems
          text/x-bibliography;style=mla                                   | text/x-bibliography
          """)
  void prefersWhatTheReaderPrefers(String accept, String type) {
    var answer = pages.ask(pages.entry(), accept);

    assertThat(type(answer)).startsWith(type);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept");
  }

  @Test
  void printsInTheStyleThatIsNegotiated() {
    var mla = pages.ask(pages.entry(), "text/x-bibliography; style=mla").body();
    var apa = pages.ask(pages.entry(), "text/x-bibliography; style=apa").body();

    assertThat(mla).contains("http://127.0.0.1:" + room.port() + pages.entry());
    assertThat(mla).isNotEqualTo(apa);
  }

  @Test
  void tellsReferenceManagersInTheHead() {
    for (var path : new String[] {pages.entry(), pages.capture(), pages.statement()}) {
      var page = room.page(path);

      assertThat(content(page, "citation_title")).isNotEmpty();
      assertThat(content(page, "DC.title")).isEqualTo(content(page, "citation_title"));
      assertThat(content(page, "DC.identifier"))
          .isEqualTo("http://127.0.0.1:" + room.port() + path);
      assertThat(content(page, "citation_public_url")).isEqualTo(content(page, "DC.identifier"));
      assertThat(page.select("head link[rel=unapi-server]").attr("href")).isEqualTo("/unapi");
      assertThat(page.select("head link[rel=cite-as]").attr("href"))
          .isEqualTo(content(page, "DC.identifier"));
      var linked = linked(page);
      assertThat(linked.path("@context").asString()).isEqualTo("https://schema.org");
      assertThat(linked.path("@id").asString()).isEqualTo(content(page, "DC.identifier"));
    }
  }

  @Test
  void servesZoteroWhatItsPageNames() {
    var page = room.page(pages.entry());
    var id = page.select("abbr.unapi-id").attr("title");

    var formats = room.ask("/unapi");
    var choices = room.ask("/unapi?id=" + id);
    var rdf = room.ask("/unapi?id=" + id + "&format=rdf_zotero");

    assertThat(formats.body()).contains("<format name=\"rdf_zotero\" type=\"application/xml\"/>");
    assertThat(choices.statusCode()).isEqualTo(300);
    assertThat(choices.body()).contains("<formats id=\"" + id + "\">");
    var record = Jsoup.parse(rdf.body(), Parser.xmlParser());
    assertThat(type(rdf)).startsWith("application/xml");
    assertThat(record.select("z|itemType").text()).isEqualTo("newspaperArticle");
    assertThat(record.select("dc|title").eachText()).contains(content(page, "citation_title"));
    assertThat(record.select("dcterms|URI > rdf|value").text())
        .isEqualTo(content(page, "DC.identifier"));
    assertThat(record.select("dc|date").text()).isNotEmpty();
    assertThat(room.ask("/unapi?id=entry-none").statusCode()).isEqualTo(404);
    assertThat(room.ask("/unapi?id=" + id + "&format=word").statusCode()).isEqualTo(406);
  }

  @Test
  void offersTheCitationToCopyAndEveryFormat() {
    var box = room.page(pages.entry()).select("section.cite").getFirst();

    assertThat(box.select("dt").eachText())
        .containsExactly("Chicago note", "Chicago bibliography", "APA", "MLA");
    assertThat(box.select("dd"))
        .allSatisfy(text -> assertThat(text.text()).contains(pages.entry()));
    assertThat(box.select("dd i")).isNotEmpty();
    for (var link : box.select("a[download]")) {
      assertThat(room.ask(link.attr("href")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void namesEveryPage() {
    for (var path :
        new String[] {
          "/people",
          "/people?q=a",
          "/imports",
          "/imports/1",
          "/imports/new",
          "/search",
          "/timeline",
          pages.person()
        }) {
      var page = room.page(path);

      assertThat(content(page, "DC.title")).isNotEmpty();
      assertThat(content(page, "DC.identifier"))
          .isEqualTo("http://127.0.0.1:" + room.port() + path);
      assertThat(linked(page).path("@type").asString()).isIn("WebPage", "CollectionPage");
      assertThat(linked(page).path("name").asString()).isEqualTo(content(page, "DC.title"));
      assertThat(linked(page).path("url").asString()).isEqualTo(content(page, "DC.identifier"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/imports", "/imports/new", "/nothing-here"})
  void offersReferenceManagersNothingWhereThereIsNothingToCite(String path) {
    var page = Jsoup.parse(pages.ask(path, "text/html").body());

    assertThat(page.select("head meta[name^=citation_]")).isEmpty();
    assertThat(page.select("head link[rel=unapi-server], abbr.unapi-id")).isEmpty();
    assertThat(page.select("head meta[name=DC.type]").attr("content"))
        .isEqualTo("InteractiveResource");
  }

  @Test
  void tellsMachinesWhenASourceWasCapturedOrReceived() {
    var linked = linked(room.page(pages.capture())).path("archivedAt");
    var record =
        JsonMapper.shared().readTree(room.ask(pages.capture() + ".jsonl").body()).path("source");

    var captured = record.path("captured");
    assertThat(linked.path("url").asString()).isEqualTo(record.path("address").asString());
    assertThat(linked.path("dateCreated")).isEqualTo(captured);
    assertThat(linked.path("description").asString())
        .isEqualTo(content(room.page(pages.capture()), "DCTERMS.provenance"))
        .contains(captured.isMissingNode() ? "eceived " : " on ");
  }

  @Test
  void givesNoAddressToAPageThatSaysWhatWentWrong() {
    var page = Jsoup.parse(pages.ask("/nothing-here", "text/html").body());

    assertThat(content(page, "DC.title")).isNotEmpty();
    assertThat(page.select("head meta[name=citation_public_url]")).isEmpty();
    assertThat(page.select("head meta[name=DC.identifier]")).isEmpty();
  }

  @Test
  void citesAPassageInTheTextThatItCountsIn() {
    var page = room.page(pages.passage());
    var address = content(page, "DC.identifier");

    var record = JsonMapper.shared().readTree(room.ask(pages.passage() + ".jsonl").body());
    var ris = page.select("section.cite a[href*=.ris]").attr("href");

    assertThat(address)
        .matches("http://127\\.0\\.0\\.1:[0-9]+" + pages.passage() + "\\?text=[0-9a-f]{12}");
    assertThat(record.path("kind").asString()).isEqualTo("passage");
    assertThat(record.path("address").asString()).isEqualTo(address);
    assertThat(record.at("/passage/words").asString())
        .isEqualTo(content(page, "citation_abstract"))
        .isEqualTo(words(pages.passage()));
    assertThat(record.at("/passage/locator/first").asInt()).isPositive();
    assertThat(ris).contains(".ris?text=");
    assertThat(room.ask(ris).body()).contains("UR  - " + address, "N1  - Words in paragraph ");
    assertThat(room.ask(ris.replaceFirst("text=.*", "text=000000000000")).statusCode())
        .isEqualTo(410);
    assertThat(content(room.page(pages.passage() + "?text=000000000000"), "DC.identifier"))
        .endsWith(pages.capture());
    var id = page.select("abbr.unapi-id").attr("title");
    assertThat(room.ask("/unapi?format=ris&id=" + id).body()).isEqualTo(room.ask(ris).body());
  }

  private String words(String passage) {
    return JsonMapper.shared()
        .readTree(pages.ask("/api" + passage, "application/json").body())
        .path("words")
        .asString()
        .replaceAll("\\s+", " ");
  }

  @Test
  void saysThatAStatementIsGoneAndThatNothingWasEverThere() {
    assertThat(room.ask(pages.capture() + "/statements/1-3.ris").statusCode()).isEqualTo(410);
    assertThat(room.ask("/entries/00000000000000000000000000.ris").statusCode()).isEqualTo(404);
    assertThat(room.ask("/captures/00000000000000000000000000.bib").statusCode()).isEqualTo(404);
  }
}
