package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is told of a place in a source where nothing stands, in every form of an answer. */
@ExtendWith(ReadingRoom.Extension.class)
class NothingThereTest {

  private final ReadingRoom room;

  NothingThereTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @CsvSource({
    "/statements/0-1, There is no statement at this place of the source, /passages/0-1",
    "/statements/0-9999999, the text of the source ends before it, ''",
    "/passages/0-9999999, has no such passage, ''",
    "/statements/0-1?text=0000, another reading, /statements/0-1?text=0000",
    "/passages/0-1?text=0000, another reading, /passages/0-1?text=0000"
  })
  void saysSoAndNothingOfWhatMayHaveBeen(String place, String words, String onward) {
    var capture = "/captures/" + room.somethingNamed("CAPTURE");
    var path = place.replaceFirst("\\?.*", "");
    var query = place.substring(path.length());

    var answers =
        List.of(
            ask("/api" + capture + place, "application/json"),
            ask(capture + place, "application/json"),
            ask(capture + path + ".json" + query, "*/*"),
            ask(capture + place, "application/x-research-info-systems, application/json;q=0.1"),
            ask(capture + place, "application/ld+json"));

    for (var answer : answers) {
      assertThat(answer.statusCode()).isEqualTo(410);
      var detail = JsonMapper.shared().readTree(answer.body()).path("detail").asString();
      assertThat(detail).contains(words).endsWith(" Go on at " + capture + onward + ".");
      assertThat(answer.body()).doesNotContain("any more", "no longer");
    }
    var file = ask(capture + path + ".ris" + query, "text/html");
    assertThat(file.statusCode()).isEqualTo(410);
    assertThat(file.body()).contains(words, "href=\"" + capture + onward + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/text?text=0000, ''",
    "/passages/0-9999999/annotation, ''",
    "/passages/0-1/annotation?text=0000, /passages/0-1?text=0000"
  })
  void leadsOnFromTextsAndAnnotationsToo(String place, String onward) {
    var capture = "/captures/" + room.somethingNamed("CAPTURE");

    var told = ask(capture + place, "application/json");
    var shown = ask(capture + place, "text/html");

    assertThat(told.statusCode()).isEqualTo(410);
    assertThat(JsonMapper.shared().readTree(told.body()).path("detail").asString())
        .endsWith(" Go on at " + capture + onward + ".");
    assertThat(shown.body()).contains("href=\"" + capture + onward + "\"");
  }

  private HttpResponse<String> ask(String path, String accept) {
    return room.send(HttpRequest.newBuilder(room.at(path)).header("Accept", accept));
  }
}
