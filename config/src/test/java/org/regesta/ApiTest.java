package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines may ask, and whether the answers are as they are described. */
@ExtendWith(ReadingRoom.Extension.class)
class ApiTest {

  private final ReadingRoom room;

  ApiTest(ReadingRoom room) {
    this.room = room;
  }

  private JsonNode first(String path) {
    return room.json(path).path("items").path(0);
  }

  private JsonNode statement() {
    for (var entry : room.json("/api/timeline?kind=said").path("items")) {
      var capture = entry.path("evidence").path(0).path("capture").asString();
      var said = room.json("/api/captures/" + capture + "/statements");
      if (!said.isEmpty()) {
        return said.path(0);
      }
    }
    throw new AssertionError("the samples hold no statement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/timeline?limit=7",
        "/api/timeline/undated?limit=2",
        "/api/people?limit=3",
        "/api/captures?limit=9&order=title",
        "/api/imports/1/refused?limit=1",
        "/api/imports/1/items?limit=9"
      })
  void leadsFromPageToPageThroughTheWholeList(String path) {
    var seen = new ArrayList<JsonNode>();
    long total = room.json(path).path("total").asLong();
    for (var at = path; at != null; ) {
      var page = room.json(at);
      page.path("items").forEach(seen::add);
      var next = page.path("links").path("next");
      at = next.isNull() ? null : next.asString();
    }

    assertThat(seen).hasSize((int) total).doesNotHaveDuplicates();
  }

  @Test
  void addsBarsUpToTheNumberOfEntries() {
    var bars = room.json("/api/timeline/density?unit=month").path("bars");

    double sum = 0;
    for (var bar : bars) {
      sum += bar.path("share").asDouble();
    }

    assertThat(Math.round(sum)).isEqualTo(room.json("/api/timeline").path("total").asLong());
  }

  @Test
  void findsTheWordsThatAPageFinds() {
    var found = room.json("/api/search?q=%22engineers+had+found+cracks%22&kind=said").path("found");

    assertThat(found.path("total").asLong()).isPositive();
    var why = found.path("hits").path(0).path("entry").path("evidence").path(0);
    assertThat(why.path("date").path("words").asString()).isEqualTo("Tuesday night");
    assertThat(why.path("reading").path("role").asString()).isEqualTo("mayor of Northport");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz, 404",
    "/api/people/zzzzzzzzzzzzzzzzzzzzzzzzzz, 404",
    "/api/captures/zzzzzzzzzzzzzzzzzzzzzzzzzz/text, 404",
    "/api/imports/999999, 404",
    "/api/nothing, 404",
    "/api/timeline?limit=0, 400",
    "/api/timeline?limit=x, 400",
    "/api/timeline?after=x, 400",
    "/api/timeline?kind=x, 400",
    "/api/timeline?period=never, 400",
    "/api/timeline/density?unit=fortnight, 400",
    "/api/search?q=%22open, 400",
    "/api/search?skip=99999, 400",
    "/api/search?publisher=%00, 400",
    "/api/search?page=1&skip=20, 400",
    "/api/timeline?colour=red, 400",
    "/api/timeline?period=2022&period=2023, 400",
    "/api/timeline?q=bridge&after=0v06ncnb7a6pyegbch0qpvjmhp, 400",
    "/api/timeline?time=noon, 400",
    "/api/imports?limit=101, 400",
    "/api/imports/1/refused?after=-1, 400",
    "/api/people?page=0, 400",
    "/timeline.json?kind=x, 400",
    "/search.json?page=501, 400",
    "/imports/999999.json, 404",
    "/api/captures/zzzzzzzzzzzzzzzzzzzzzzzzzz/text?foo=1, 400",
    "/captures/zzzzzzzzzzzzzzzzzzzzzzzzzz.json?foo=1, 400",
    "/api/captures/zzzzzzzzzzzzzzzzzzzzzzzzzz/passages/0-1?txt=a, 400",
    "/api/captures/zzzzzzzzzzzzzzzzzzzzzzzzzz/passages/0-1?text=a, 404",
    "/api/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz?text=a, 400",
    "/api/people?order=wealth, 400"
  })
  void tellsWhatIsWrongAsProblemDetails(String path, int status) {
    var answer = ask(path, "application/json");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(problem.path("instance").asString()).isEqualTo(path.split("\\?", 2)[0]);
  }

  @Test
  void answersAtEveryPermanentAddressAsAPageAndAsJson() {
    var statement = statement();
    var capture = "/captures/" + statement.path("capture").asString();
    var span = statement.path("spans");
    var envelope = span.path(0).path(0).asInt() + "-" + span.path(span.size() - 1).path(1).asInt();
    var addresses =
        List.of(
            capture,
            capture + "/passages/" + envelope,
            capture + "/statements/" + envelope,
            "/entries/" + first("/api/timeline").path("id").asString(),
            "/people/" + first("/api/people").path("id").asString());

    for (var address : addresses) {
      for (var accept : List.of("text/html", "*/*", "text/html,application/xml;q=0.9,*/*;q=0.8")) {
        assertThat(type(ask(address, accept))).as(address).startsWith("200 text/html");
      }
      assertThat(type(ask(address, "application/json"))).isEqualTo("200 application/json");
      assertThat(type(ask(address + ".json", "*/*"))).isEqualTo("200 application/json");
      assertThat(ask(address + ".json", "text/html").statusCode()).isEqualTo(200);
      assertThat(ask(address, "text/html").headers().allValues("Vary")).contains("Accept");
    }
  }

  private static String type(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.headers().firstValue("Content-Type").orElse("");
  }

  private HttpResponse<String> ask(String path, String accept) {
    return room.send(HttpRequest.newBuilder(room.at(path)).header("Accept", accept));
  }
}
