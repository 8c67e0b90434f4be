package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.text.Anchor;
import org.regesta.text.Extraction;
import org.regesta.text.Passage;
import org.regesta.text.facsimile.Addresses;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Mark;
import org.regesta.text.facsimile.Wanted;

class MarkedPageTest {

  private static final DirectFacsimiles FACSIMILES = new DirectFacsimiles(Limits.USUAL);

  private static final Addresses ADDRESSES =
      new Addresses("https://gazette.example/news/1", "/part?u=", "/link?u=", "/ours/marks.css");

  private static final String STORY =
      """
      <!DOCTYPE html><html><head><title>Pier</title></head><body><article>
      <h1>Pier closed</h1>
      <p>The pier was <em>closed</em> on
         Monday, &ldquo;for good&rdquo;, the har&shy;bour master said.</p>
      <p>Nobody was hurt, and nobody had been on the pier when the ice came.</p>
      </article></body></html>
      """;

  @Test
  void marksTheWordsOfRandomPassagesAndNoOthers() {
    var random = new Random(17);
    for (var page : List.of(STORY, HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS))) {
      var extraction = read(page, "page.html");
      var text = extraction.article().text();
      for (int i = 0; i < 50; i++) {
        int begin = random.nextInt(text.length() - 2);
        int end = Math.min(text.length(), begin + 2 + random.nextInt(120));
        var passage = new Passage(begin, end);
        if (!passage.of(text).isBlank()) {
          var shown = shown(page, List.of(mark(extraction, 1, passage)));

          assertThat(unspaced(marked(shown, 1))).isEqualTo(unspaced(passage.of(text)));
          assertThat(shown.getElementsByAttributeValue("id", "p1")).hasSize(1);
        }
      }
    }
  }

  @Test
  void leavesNoHoleWhereTheSourceBreaksALine() {
    var extraction = read(STORY, "page.html");
    var passage = passage(extraction, "closed on Monday");

    var marks = shown(STORY, List.of(mark(extraction, 1, passage))).select("mark").eachText();

    assertThat(marks).containsExactly("closed", "on Monday");
  }

  @Test
  void marksPassagesThatShareWords() {
    var extraction = read(STORY, "page.html");
    var whole = passage(extraction, "Nobody was hurt, and nobody had been on the pier");
    var inner = passage(extraction, "Nobody was hurt");
    var across = passage(extraction, "been on the pier when the ice came");

    var shown =
        shown(
            STORY,
            List.of(
                mark(extraction, 1, whole),
                mark(extraction, 2, inner),
                mark(extraction, 3, across)));

    assertThat(marked(shown, 1)).isEqualTo("Nobody was hurt, and nobody had been on the pier");
    assertThat(marked(shown, 2)).isEqualTo("Nobody was hurt");
    assertThat(marked(shown, 3)).isEqualTo("been on the pier when the ice came");
    assertThat(shown.select("#p1, #p2, #p3")).hasSize(3);
  }

  @Test
  void marksNothingWhereOtherWordsStand() {
    var extraction = read(STORY, "page.html");
    var mark = mark(extraction, 1, passage(extraction, "Nobody was hurt"));
    var other = STORY.replace("Nobody was hurt", "Two men were hurt");

    var made = page(other, List.of(mark));

    assertThat(made.marked()).isEmpty();
    assertThat(made.html()).doesNotContain("<mark");
  }

  @Test
  void marksNothingWhereThePageHasNoSuchPlace() {
    var nowhere = new Mark(1, Mark.Choice.CHOSEN, List.of(new Anchor.InHtml("0/9/9", 0, 3)), "abc");

    assertThat(page(STORY, List.of(nowhere)).marked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<script src='https://evil.example/x.js'></script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><animate attributeName=href values=javascript:alert(1)></animate></svg>",
        "<a href='javascript:alert(1)'>go</a>",
        "<a href=' java\tscript:alert(1)'>go</a>",
        "<a href='data:text/html,x'>go</a>",
        "<iframe src='https://evil.example/'></iframe>",
        "<iframe srcdoc='<p>x</p>'></iframe>",
        "<object data='https://evil.example/x.swf'></object>",
        "<embed src='https://evil.example/x.swf'>",
        "<form action='https://evil.example/'><input name=a autofocus><button formaction='https://evil.example/'>go</button></form>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
        "<base href='https://evil.example/'>",
        "<link rel=preload as=image href='https://evil.example/a.png'>",
        "<link rel='dns-prefetch' href='https://evil.example/'>",
        "<link rel=stylesheet href='https://evil.example/a.css'>",
        "<style>@import 'https://evil.example/a.css'; p { background: url(https://evil.example/a.png) }</style>",
        "<p style='background:url(\"https://evil.example/a.png\")'>x</p>",
        "<img srcset='https://evil.example/a.png 1x, https://evil.example/b.png 2x'>",
        "<picture><source srcset='https://evil.example/a.webp'><img src='https://evil.example/a.png'></picture>",
        "<video poster='https://evil.example/a.png' autoplay><track src='https://evil.example/a.vtt'></video>",
        "<body background='https://evil.example/a.png'>",
        "<table background='https://evil.example/a.png'><tr><td>x</table>",
        "<a ping='https://evil.example/' href='https://evil.example/'>go</a>",
        "<svg><image href='https://evil.example/a.png'/><use xlink:href='https://evil.example/a.svg#x'/></svg>",
        "<svg><rect fill='url(https://evil.example/a.svg#x)'/></svg>",
        "<img src='https://evil.example/a.png' lowsrc='https://evil.example/b.png' longdesc='https://evil.example/'>",
        "<template shadowrootmode=open><img src='https://evil.example/a.png'></template>",
        "<noscript><img src='https://evil.example/a.png'></noscript>",
        "<!--[if IE]><script>x</script><![endif]-->",
        "<xmp><script>x</script></xmp>",
        "<plaintext><script>x</script>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style>",
      })
  void leavesNothingThatActsOrFetchesElsewhere(String hostile) {
    var page = STORY.replace("<article>", hostile + "<article>");

    var shown = Jsoup.parse(page(page, List.of()).html());

    assertThat(shown.select("script, iframe, frame, object, embed, base, animate, set")).isEmpty();
    assertThat(shown.select("meta[http-equiv], [ping], [action], [formaction], [srcdoc]"))
        .isEmpty();
    for (var element : shown.getAllElements()) {
      for (var attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
        assertThat(attribute.getValue())
            .doesNotContainIgnoringCase("javascript:")
            .doesNotContain("https://evil.example");
      }
      assertThat(element.data()).doesNotContain("https://evil.example");
    }
  }

  @Test
  void givesPartsAndLinksAnAddressInTheArchive() {
    var page =
        STORY.replace(
            "<article>",
            """
            <base href="/static/">
            <link rel=stylesheet href="a.css"><img src="//cdn.example/a b.png"><a href="../2?x=1&y=2">two</a>
            <a href="#end">down</a><img src="data:image/gif;base64,R0lGOD">
            <style>p { background: url( 'x.png' ) }</style><article>\
            """);

    var shown = Jsoup.parse(page(page, List.of()).html());

    assertThat(shown.select("link").eachAttr("href"))
        .containsExactly(
            "/part?u=https%3A%2F%2Fgazette.example%2Fstatic%2Fa.css", "/ours/marks.css");
    assertThat(shown.select("img").eachAttr("src"))
        .containsExactly(
            "/part?u=https%3A%2F%2Fcdn.example%2Fa%2520b.png", "data:image/gif;base64,R0lGOD");
    assertThat(shown.select("a").eachAttr("href"))
        .containsExactly("/link?u=https%3A%2F%2Fgazette.example%2F2%3Fx%3D1%26y%3D2", "#end");
    assertThat(shown.select("style").getFirst().data())
        .contains("url(\"/part?u=https%3A%2F%2Fgazette.example%2Fstatic%2Fx.png\")");
  }

  @Test
  void doesNotTakeTheIdsOfThePageForItsOwn() {
    var page = STORY.replace("<article>", "<p id=p1>first</p><a name=p2>x</a><article>");
    var extraction = read(page, "page.html");

    var shown = shown(page, List.of(mark(extraction, 1, passage(extraction, "Nobody was hurt"))));

    assertThat(shown.select("#p1").eachText()).containsExactly("Nobody was hurt");
    assertThat(shown.select("[name=p2]")).isEmpty();
  }

  @Test
  void saysOfAPageThatIsNoneWhyItCannotBeShown() {
    var limits = new Limits(1_000, 100, 10);

    var made =
        new DirectFacsimiles(limits)
            .make(request(STORY, "a.html"), new Wanted.MarkedPage(List.of(), ADDRESSES));

    assertThat(made)
        .isInstanceOfSatisfying(
            Facsimile.Refused.class, refused -> assertThat(refused.reason()).contains("too large"));
  }

  private static Passage passage(Extraction.Read extraction, String words) {
    int begin = extraction.article().text().indexOf(words);
    assertThat(begin).isNotNegative();
    return new Passage(begin, begin + words.length());
  }

  private static Mark mark(Extraction.Read extraction, int number, Passage passage) {
    var places = new ArrayList<Anchor.InHtml>();
    extraction.anchors().of(passage).forEach(anchor -> places.add((Anchor.InHtml) anchor));
    var words = passage.of(extraction.article().text());
    return new Mark(number, Mark.Choice.BESIDE, places, words);
  }

  private static Document shown(String page, List<Mark> marks) {
    var made = page(page, marks);
    assertThat(made.marked())
        .isEqualTo(marks.stream().map(Mark::number).collect(Collectors.toSet()));
    return Jsoup.parse(made.html());
  }

  private static Facsimile.Page page(String page, List<Mark> marks) {
    return (Facsimile.Page)
        FACSIMILES.make(request(page, "a.html"), new Wanted.MarkedPage(marks, ADDRESSES));
  }

  private static String marked(Document shown, int number) {
    return shown.select("mark[data-regesta-p=" + number + "]").stream()
        .map(mark -> mark.wholeText())
        .collect(Collectors.joining())
        .replace("\u00ad", "");
  }

  private static String unspaced(String text) {
    return text.replaceAll("[\\s\u00ad]+", "");
  }
}
