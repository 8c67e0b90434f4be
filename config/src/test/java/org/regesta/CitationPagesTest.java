package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reference managers and people take along from the pages. */
@ExtendWith(ReadingRoom.Extension.class)
class CitationPagesTest {

  private final ReadingRoom room;

  CitationPagesTest(ReadingRoom room) {
    this.room = room;
  }

  private String entry() {
    return room.page("/search?q=bridge&kind=said")
        .select("a[href^=/entries/]")
        .getFirst()
        .attr("href")
        .replaceFirst("[?#].*", "");
  }

  private String capture() {
    return room.page(entry())
        .select("a[href^=/captures/]")
        .getFirst()
        .attr("href")
        .replaceFirst("(/captures/[0-9a-z]{26}).*", "$1");
  }

  private String passage() {
    return room.page(entry())
        .select("a[href*=/passages/]")
        .getFirst()
        .attr("href")
        .replaceFirst("[?#].*", "");
  }

  private String statement() {
    var rows = room.ask(person() + ".jsonl?cite=statements").body().lines();
    var address =
        JsonMapper.shared().readTree(rows.findFirst().orElseThrow()).path("address").asString();
    return java.net.URI.create(address).getPath();
  }

  private String person() {
    return room.page("/people").select("main a[href^=/people/]").getFirst().attr("href");
  }

  private HttpResponse<String> ask(String path, String accept) {
    return room.send(HttpRequest.newBuilder(room.at(path)).header("Accept", accept));
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
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
          entry(),
          capture(),
          passage(),
          statement(),
          person(),
          "/search",
          "/timeline",
          "/people",
          "/captures",
          "/imports/1"
        }) {
      var bySuffix = room.ask(path + "." + suffix);
      var byAccept = ask(path, mediaType);

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
    var answer = ask(entry(), accept);

    assertThat(type(answer)).startsWith(type);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept");
  }

  @Test
  void printsInTheStyleThatIsNegotiated() {
    var mla = ask(entry(), "text/x-bibliography; style=mla").body();
    var apa = ask(entry(), "text/x-bibliography; style=apa").body();

    assertThat(mla).contains("http://127.0.0.1:" + room.port() + entry());
    assertThat(mla).isNotEqualTo(apa);
  }

  @Test
  void tellsReferenceManagersInTheHead() {
    for (var path : new String[] {entry(), capture(), statement()}) {
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

  private static String content(Document page, String name) {
    return page.select("head meta[name=" + name + "]").attr("content");
  }

  private static JsonNode linked(Document page) {
    var script = page.select("head script[type=application/ld+json]").getFirst();
    assertThat(script.data()).doesNotContain("<", ">", "&");
    return JsonMapper.shared().readTree(script.data());
  }

  @Test
  void servesZoteroWhatItsPageNames() {
    var page = room.page(entry());
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
    var box = room.page(entry()).select("section.cite").getFirst();

    assertThat(box.select("dt").eachText())
        .containsExactly("Chicago note", "Chicago bibliography", "APA", "MLA");
    assertThat(box.select("dd")).allSatisfy(text -> assertThat(text.text()).contains(entry()));
    assertThat(box.select("dd i")).isNotEmpty();
    for (var link : box.select("a[download]")) {
      assertThat(room.ask(link.attr("href")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void listsExactlyWhatTheSearchFinds() {
    var path = "/search?q=bridge&kind=said&sort=time";
    var page = room.page(path);

    var list = room.ask("/search.jsonl?q=bridge&kind=said").body();

    var keys =
        list.lines()
            .map(line -> JsonMapper.shared().readTree(line).path("key").asString())
            .toList();
    var shown =
        page.select("#found a[href^=/entries/]").eachAttr("href").stream()
            .filter(href -> !href.contains("#"))
            .map(href -> "entry-" + href.replaceAll("^/entries/|\\?.*", ""))
            .distinct()
            .toList();
    assertThat(keys)
        .hasSizeGreaterThanOrEqualTo(shown.size())
        .startsWith(shown.toArray(String[]::new));
    assertThat(room.ask("/search.ris?q=%28bridge").statusCode()).isEqualTo(400);
    assertThat(room.ask("/timeline.ris?period=nonsense").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/captures", "/imports/1"})
  void offersTheSourcesOfAListInEveryFormat(String path) {
    var page = room.page(path);

    var box = page.select("section.cite").getFirst();
    var list = keys(path + ".jsonl");

    assertThat(box.select("a[download]")).hasSize(13);
    for (var link : box.select("a[download]")) {
      assertThat(room.ask(link.attr("href")).statusCode()).as(link.toString()).isEqualTo(200);
    }
    assertThat(list)
        .hasSizeGreaterThan(25)
        .doesNotHaveDuplicates()
        .allMatch(key -> key.startsWith("capture-"))
        .isSubsetOf(keys("/search.jsonl?cite=captures"));
    assertThat(content(page, "DC.title")).isNotEmpty();
    assertThat(ask(path, "application/jsonl").body()).isEqualTo(room.ask(path + ".jsonl").body());
  }

  @Test
  void citesTheCatalogueInItsOrderAndAsItIsLimited() {
    var limited = "/captures?q=bridge&order=title";
    var page = room.page(limited);

    var list = keys(page.select("section.cite a[href*=.jsonl]").attr("href"));

    assertThat(list)
        .isNotEmpty()
        .containsExactlyElementsOf(
            page
                .select("main .sources a.words:not(:matches(\\.(png|css)$))")
                .eachAttr("href")
                .stream()
                .map(href -> "capture-" + href.substring("/captures/".length()))
                .toList());
    assertThat(page.select("abbr.unapi-id").eachAttr("title")).isEqualTo(list);
  }

  @Test
  void citesWhatTheSpeakersOfAPageSaid() {
    var page = room.page("/people?q=ann");
    var href = page.select("section.cite a[href*=.jsonl]").attr("href");
    var speakers =
        page.select("main table a[href^=/people/]").eachAttr("href").stream()
            .map(id -> "speaker=" + id.substring("/people/".length()))
            .toList();

    var list = room.ask(href).body();

    assertThat(speakers).isNotEmpty();
    assertThat(list)
        .isNotEmpty()
        .isEqualTo(room.ask("/search.jsonl?" + String.join("&", speakers)).body());
    assertThat(room.ask("/people.jsonl?q=nobodyofthisname").body()).isEmpty();
    assertThat(room.page("/people?q=nobodyofthisname").select("section.cite")).isEmpty();
    assertThat(room.ask("/people.ris?page=0").statusCode()).isEqualTo(400);
    assertThat(room.ask("/imports/99999.ris").statusCode()).isEqualTo(404);
  }

  private List<String> keys(String path) {
    return room.ask(path)
        .body()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).path("key").asString())
        .toList();
  }

  @Test
  void countsNoPictureOrStyleAmongTheSources() {
    var names =
        room.ask("/search.jsonl?cite=captures")
            .body()
            .lines()
            .map(line -> JsonMapper.shared().readTree(line).at("/source/name").asString())
            .toList();

    assertThat(names).hasSizeGreaterThan(25).noneMatch(name -> name.matches(".*\\.(css|png)"));
  }

  @Test
  void letsReferenceManagersTakeTheEntriesOfAList() {
    for (var path : new String[] {"/search?q=bridge&kind=said", "/timeline?q=bridge"}) {
      var page = room.page(path);

      assertThat(content(page, "DC.title")).isNotEmpty();
      assertThat(page.select("head link[rel=unapi-server]")).hasSize(1);
      assertThat(linked(page).path("@type").asString()).isEqualTo("CollectionPage");
      var ids = page.select("abbr.unapi-id").eachAttr("title");
      assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
      assertThat(room.ask("/unapi?id=" + ids.getFirst()).statusCode()).isEqualTo(300);
      var ris = page.select("section.cite a[href*=.ris]").attr("href");
      assertThat(room.ask(ris).body()).startsWith("TY  - ");
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
          person()
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
    var page = Jsoup.parse(ask(path, "text/html").body());

    assertThat(page.select("head meta[name^=citation_]")).isEmpty();
    assertThat(page.select("head link[rel=unapi-server], abbr.unapi-id")).isEmpty();
    assertThat(page.select("head meta[name=DC.type]").attr("content"))
        .isEqualTo("InteractiveResource");
  }

  @Test
  void tellsMachinesWhenASourceWasCapturedOrReceived() {
    var linked = linked(room.page(capture())).path("archivedAt");
    var record = JsonMapper.shared().readTree(room.ask(capture() + ".jsonl").body()).path("source");

    var captured = record.path("captured");
    assertThat(linked.path("url").asString()).isEqualTo(record.path("address").asString());
    assertThat(linked.path("dateCreated")).isEqualTo(captured);
    assertThat(linked.path("description").asString())
        .isEqualTo(content(room.page(capture()), "DCTERMS.provenance"))
        .contains(captured.isMissingNode() ? "eceived " : " on ");
  }

  @Test
  void givesNoAddressToAPageThatSaysWhatWentWrong() {
    var page = Jsoup.parse(ask("/nothing-here", "text/html").body());

    assertThat(content(page, "DC.title")).isNotEmpty();
    assertThat(page.select("head meta[name=citation_public_url]")).isEmpty();
    assertThat(page.select("head meta[name=DC.identifier]")).isEmpty();
  }

  @Test
  void citesAPassageInTheTextThatItCountsIn() {
    var page = room.page(passage());
    var address = content(page, "DC.identifier");

    var record = JsonMapper.shared().readTree(room.ask(passage() + ".jsonl").body());
    var ris = page.select("section.cite a[href*=.ris]").attr("href");

    assertThat(address)
        .matches("http://127\\.0\\.0\\.1:[0-9]+" + passage() + "\\?text=[0-9a-f]{12}");
    assertThat(record.path("kind").asString()).isEqualTo("passage");
    assertThat(record.path("address").asString()).isEqualTo(address);
    assertThat(record.at("/passage/words").asString())
        .isEqualTo(content(page, "citation_abstract"))
        .isEqualTo(words(passage()));
    assertThat(record.at("/passage/locator/first").asInt()).isPositive();
    assertThat(ris).contains(".ris?text=");
    assertThat(room.ask(ris).body()).contains("UR  - " + address, "N1  - Words in paragraph ");
    assertThat(room.ask(ris.replaceFirst("text=.*", "text=000000000000")).statusCode())
        .isEqualTo(410);
    assertThat(content(room.page(passage() + "?text=000000000000"), "DC.identifier"))
        .endsWith(capture());
    var id = page.select("abbr.unapi-id").attr("title");
    assertThat(room.ask("/unapi?format=ris&id=" + id).body()).isEqualTo(room.ask(ris).body());
  }

  private String words(String passage) {
    return JsonMapper.shared()
        .readTree(ask("/api" + passage, "application/json").body())
        .path("words")
        .asString()
        .replaceAll("\\s+", " ");
  }

  @Test
  void listsWhatAPersonSaid() {
    var page = room.page(person());

    var list = room.ask(person() + ".jsonl").body();

    assertThat(content(page, "DC.identifier")).endsWith(person());
    assertThat(list)
        .isNotEmpty()
        .isEqualTo(
            room.ask("/search.jsonl?speaker=" + person().substring("/people/".length())).body());
    assertThat(room.ask("/people/00000000000000000000000000.ris").statusCode()).isEqualTo(404);
  }

  @Test
  void saysThatAStatementIsGoneAndThatNothingWasEverThere() {
    assertThat(room.ask(capture() + "/statements/1-3.ris").statusCode()).isEqualTo(410);
    assertThat(room.ask("/entries/00000000000000000000000000.ris").statusCode()).isEqualTo(404);
    assertThat(room.ask("/captures/00000000000000000000000000.bib").statusCode()).isEqualTo(404);
  }
}
