package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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

  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), room.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
