package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reading room keeps from others, and what it keeps others from. */
@ExtendWith(ReadingRoom.Extension.class)
class SafetyTest {

  private final ReadingRoom room;

  SafetyTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline",
        "/search?q=bridge",
        "/regesta.css",
        "/nothing",
        "/error",
        "/timeline?kind=WRONG",
        "/timeline?speaker=%00",
        "//timeline",
        "/a;b",
        "/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz"
      })
  void letsNoAnswerLoadAnythingFromElsewhere(String path) {
    var headers = room.ask(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> {
          assertThat(policy)
              .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
              .doesNotContain("unsafe", "*", "http:", "https:");
          assertThat(policy).contains("form-action 'self'", "base-uri 'none'", "frame-ancestors");
        });
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
  }

  @Test
  void letsNotEvenTheServersOwnRefusalsLoadAnything() throws IOException {
    var answer = raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: default-src");
  }

  @Test
  void answersToNoNameButThoseOfThisMachine() throws IOException {
    var answer = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("<html");
  }

  @Test
  void takesNoFormThatIsNotOurs() {
    var forged =
        HttpRequest.newBuilder(room.at("/imports"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("folder=anything&_csrf=guessed"));

    var answer = room.send(forged);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.body()).text()).contains("Nothing was changed");
  }

  /** Whoever may set cookies for this machine, on whichever port, can make a token that fits. */
  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 404",
    "Origin, https://evil.example, 403",
    "Origin, http://127.0.0.1:1, 403",
    "Origin, null, 404",
    "X-Nothing, at all, 404"
  })
  void takesAFormWithAFittingTokenOnlyFromAPageOfOurs(String header, String value, int status) {
    var page = room.ask("/imports/new");
    var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    var token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
    var form =
        HttpRequest.newBuilder(room.at("/imports/999999999/stop"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .header(header, value)
            .POST(BodyPublishers.ofString("_csrf=" + token));

    var answer = room.send(form);

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/timeline", "/search?q=bridge", "/nothing", "/regesta.css"})
  void setsNoCookieForThoseWhoOnlyRead(String path) {
    assertThat(room.ask(path).headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void saysOfTheErrorPageItselfThatNothingIsThere() {
    var answer = room.ask("/error");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("h1").text())
        .isEqualTo("That is not in this archive");
  }

  @Test
  void saysInWordsWhatWasNotUnderstood() {
    var answer = room.ask("/timeline?kind=WRONG");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).text()).contains("'WRONG' is no kind");
  }

  static Stream<Arguments> whatTheServerItselfRefuses() {
    var rest = "Host: localhost\r\nConnection: close\r\n\r\n";
    return Stream.of(
        arguments("a sign that may not be in an address", 400, "GET /%zz HTTP/1.1\r\n" + rest),
        arguments("a line that is no request", 400, "GET /a{b} HTTP/1.1\r\n" + rest),
        arguments("no HTTP at all", 400, "\u0016\u0003\u0001\u0002\r\n\r\n"),
        arguments("another HTTP", 505, "GET / HTTP/9.9\r\n" + rest),
        arguments("no host", 400, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
        arguments(
            "too long a header",
            400,
            "GET / HTTP/1.1\r\nX-A: " + "a".repeat(20_000) + "\r\n" + rest),
        arguments("a hidden slash", 400, "GET /timeline%2Fx HTTP/1.1\r\n" + rest),
        arguments("no UTF-8 in a path", 400, "GET /people/%ff HTTP/1.1\r\n" + rest),
        arguments("no UTF-8 in a query", 400, "GET /search?q=%ff%fe HTTP/1.1\r\n" + rest),
        arguments("a method that shows headers", 405, "TRACE / HTTP/1.1\r\n" + rest),
        arguments("an unknown expectation", 417, "GET / HTTP/1.1\r\nExpect: foo\r\n" + rest),
        arguments(
            "an unknown encoding",
            501,
            "POST /imports HTTP/1.1\r\nTransfer-Encoding: foo\r\n" + rest),
        arguments(
            "more parameters than any form has",
            400,
            "GET /timeline?" + "a=1&".repeat(1_200) + " HTTP/1.1\r\n" + rest),
        arguments("a file's name with NUL", 400, form("files\"; filename=\"a\0b.html", rest)),
        arguments(
            "too long a name of a file",
            413,
            form("files\"; filename=\"" + "a".repeat(6_000), rest)),
        arguments("a form of too many parts", 413, manyParts(rest)),
        arguments("a form that breaks off", 400, brokenForm(rest)));
  }

  private static String form(String name, String rest) {
    var body = "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\ny\r\n--x--\r\n";
    return post(body, rest);
  }

  private static String manyParts(String rest) {
    var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\ny\r\n";
    return post(part.repeat(2_100) + "--x--\r\n", rest);
  }

  private static String brokenForm(String rest) {
    return post("--x\r\nContent-Dispos", rest);
  }

  private static String post(String body, String rest) {
    return "POST /imports HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\n"
        + "Content-Length: "
        + body.length()
        + "\r\n"
        + rest
        + body;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatTheServerItselfRefuses")
  void saysInOurWordsWhatTheServerItselfRefuses(String what, int status, String request)
      throws IOException {
    var answer = raw(request);

    assertThat(answer).as(what).startsWith("HTTP/1.1 " + status);
    var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    assertThat(head)
        .contains(
            "Content-Security-Policy: default-src 'none'",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Content-Type: text/html");
    var page = Jsoup.parse(answer.substring(head.length()));
    assertThat(page.select("h1").text()).startsWith("That ");
    assertThat(page.select("main p").text()).isNotBlank().doesNotContain("Exception");
    assertThat(answer).doesNotContain("HTTP Status", "Tomcat", "org.apache", "\tat ");
  }

  @Test
  void tellsAProgramWhatTheServerItselfRefusesAsProblemDetails() throws IOException {
    var answer =
        raw(
            """
            GET /api/timeline HTTP/1.1
            Host: localhost
            Connection: close
            Accept: application/json
            Expect: foo

            """
                .replace("\n", "\r\n"));

    assertThat(answer)
        .startsWith("HTTP/1.1 417")
        .contains("Content-Type: application/problem+json", "\"status\":417", "\"detail\":");
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), room.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
