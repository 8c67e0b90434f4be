package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.text.Passage;
import org.regesta.web.replay.Chosen;
import org.regesta.web.replay.ReplayOrigin;

/** The origin of the originals: what is there, what is not, and what no answer lets happen. */
@ExtendWith(ReadingRoom.Extension.class)
class SecondOriginTest {

  private static final Pattern LOCAL = Pattern.compile("(/replay/|/ours/|#|data:image/).*|");

  private final ReadingRoom room;
  private final ReplayOrigin origin;
  private final CaptureStore captures;

  SecondOriginTest(ReadingRoom room) {
    this.room = room;
    this.origin = room.part(ReplayOrigin.class);
    this.captures = room.part(CaptureStore.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/timeline",
        "/search?q=bridge",
        "/imports",
        "/regesta.css",
        "/error",
        "/api/entries",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
        "/replay",
        "/replay/../timeline",
        "/ours/x.js",
        "/ours/pdfjs/build/pdf.sandbox.min.mjs",
        "/ours/pdfjs/../pdfjs/LICENSE",
        "//timeline"
      })
  void hasNothingOfTheReadingRoom(String path) {
    var answer = there(path);

    assertThat(answer.statusCode()).isIn(404, 410);
    assertSafe(answer);
  }

  @Test
  void saysInWordsThatAnAddressCannotBeDecoded() {
    var answer = there("/ours/marks.css?p=%ff");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).text()).contains("cannot be read");
    assertSafe(answer);
  }

  @Test
  void hasNothingInTheReadingRoom() {
    var page = origin.page(capture("hostile").id(), Chosen.NOTHING).replace(origin.origin(), "");

    assertThat(room.ask(page).statusCode()).isEqualTo(404);
    assertThat(room.ask("/ours/marks.css").statusCode()).isEqualTo(404);
  }

  @Test
  void letsACaptureRunAndFetchNothing() {
    var answer = there(origin.page(capture("hostile").id(), Chosen.NOTHING));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertSafe(answer);
    assertThat(policy(answer)).startsWith("sandbox; default-src 'none';").doesNotContain("script");
    assertHarmless(Jsoup.parse(answer.body()));
  }

  @Test
  void leavesNothingThatActsInAnyPageOfTheSamples() {
    try (var all = captures.all()) {
      var pages = all.filter(one -> one.name().endsWith(".html")).toList();
      assertThat(pages).hasSizeGreaterThan(15);
      for (var page : pages) {
        assertHarmless(Jsoup.parse(there(origin.page(page.id(), Chosen.NOTHING)).body()));
      }
    }
  }

  @Test
  void showsThePartsOfAPageThatTheArchiveHoldsAndNoOthers() {
    var page = capture("https://gazette.northport.example/", "pier-closed");
    var document = Jsoup.parse(there(origin.page(page.id(), Chosen.NOTHING)).body());
    var parts = document.select("img[src^=/replay/], link[href^=/replay/]");

    assertThat(parts).isNotEmpty();
    for (var part : parts) {
      var address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
      var answer = there(address);
      assertSafe(answer);
      assertThat(answer.statusCode()).isIn(200, 404);
    }
    assertThat(
            parts.stream()
                .map(part -> there(part.hasAttr("src") ? part.attr("src") : part.attr("href"))))
        .anyMatch(answer -> type(answer).startsWith("image/"))
        .anyMatch(answer -> type(answer).startsWith("text/css"));
    var elsewhere =
        origin
            .page(page.id(), Chosen.NOTHING)
            .replace("/page", "/part?u=https%3A%2F%2Fa.example%2Fx.png");
    assertThat(there(elsewhere).statusCode()).isEqualTo(404);
  }

  @Test
  void runsOurScriptsAroundAPdfInASandboxWithoutAnOrigin() {
    var leaf = there(origin.leaf(capture("weekly-ledger-2008-10-17.pdf").id(), 1, Chosen.NOTHING));

    assertThat(policy(leaf))
        .startsWith("sandbox allow-scripts; default-src 'none'; script-src 'self';")
        .doesNotContain("allow-same-origin", "unsafe");
    assertThat(leaf.headers().allValues("Set-Cookie")).isEmpty();
    var document = Jsoup.parse(leaf.body());
    assertThat(document.select("script").eachAttr("src")).containsExactly("/ours/leaf.mjs");
    assertThat(type(there(document.select("image").attr("href")))).isEqualTo("image/png");
    var bytes = there(document.select("main").attr("data-bytes"));
    assertThat(bytes.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertSafe(bytes);
  }

  @Test
  void givesTheOriginalBytesToBeSaved() throws Exception {
    var capture = capture("weekly-ledger-2008-10-17.pdf");
    var request = HttpRequest.newBuilder(URI.create(origin.original(capture.id()))).build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("attachment;"));
    try (var in = captures.open(capture.id()).open()) {
      assertThat(answer.body()).isEqualTo(in.readAllBytes());
    }
  }

  @Test
  void drawsTheLinesOfAPassage() {
    var capture = capture("weekly-ledger-2008-10-17.pdf");
    var passage = room.page("/captures/" + capture.id()).select(".passages a.words").getFirst();
    var picture = room.page(passage.attr("href")).select("figure.cutting img").attr("src");

    assertThat(type(there(picture))).isEqualTo("image/png");
  }

  @Test
  void answersToNoForeignNameAndToNoOtherMethod() throws Exception {
    assertThat(statusFor("evil.example")).contains("421");
    var post =
        HttpRequest.newBuilder(URI.create(origin.origin() + "/replay/x"))
            .POST(BodyPublishers.ofString("x"));

    var answer = room.send(post);

    assertThat(answer.statusCode()).isEqualTo(405);
    assertSafe(answer);
  }

  @Test
  void tellsNothingToWhoeverDoesNotKnowTheKey() {
    var known = origin.page(capture("hostile").id(), Chosen.NOTHING);
    var guessed = known.replaceFirst("/replay/[0-9a-f]{32}/", "/replay/" + "0".repeat(32) + "/");

    var answer = there(guessed);

    assertThat(answer.statusCode()).isEqualTo(410);
    assertSafe(answer);
    assertThat(answer.body()).contains("/captures/").doesNotContain("<mark");
  }

  @Test
  void doesNotShowWordsThatWereCountedInAnotherText() {
    var capture = capture("hostile");
    var other = new Chosen(List.of(new Passage(0, 20)), "0123456789abcdef");

    var answer = there(origin.page(capture.id(), other));

    assertThat(answer.statusCode()).isEqualTo(410);
    assertSafe(answer);
    assertThat(answer.body()).contains("cannot be shown in this copy").doesNotContain("<mark");
  }

  private void assertHarmless(Document page) {
    assertThat(page.select("script, iframe, frame, object, embed, base, meta[http-equiv]"))
        .isEmpty();
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
      }
      for (var name : List.of("src", "href", "xlink:href", "poster", "srcset", "action", "data")) {
        assertThat(element.attr(name)).matches(LOCAL);
      }
    }
  }

  private static void assertSafe(HttpResponse<String> answer) {
    assertThat(policy(answer)).startsWith("sandbox;").contains("frame-ancestors http://127.0.0.1:");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private HttpResponse<String> there(String address) {
    var whole = address.startsWith("http") ? address : origin.origin() + address;
    return room.send(HttpRequest.newBuilder(URI.create(whole)));
  }

  private Capture capture(String part) {
    return capture("", part);
  }

  private Capture capture(String source, String part) {
    try (var all = captures.all()) {
      return all.filter(one -> one.source().value().startsWith(source))
          .filter(one -> one.name().contains(part))
          .findFirst()
          .orElseThrow();
    }
  }

  private String statusFor(String host) throws IOException {
    int port = URI.create(origin.origin()).getPort();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request =
          "GET /ours/marks.css HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }
}
