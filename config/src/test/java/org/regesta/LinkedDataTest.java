package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The linked data of a page, by themselves. */
@ExtendWith(ReadingRoom.Extension.class)
class LinkedDataTest {

  private static final String TYPE = "application/ld+json";

  private final ReadingRoom room;

  LinkedDataTest(ReadingRoom room) {
    this.room = room;
  }

  private String filled(String path) {
    var statement =
        room.json("/api/captures/" + room.somethingNamed("CAPTURE") + "/statements").path(0);
    var spans = statement.path("spans");
    var envelope =
        spans.path(0).path(0).asInt() + "-" + spans.path(spans.size() - 1).path(1).asInt();
    return path.replace("ENTRY", room.somethingNamed("ENTRY"))
        .replace("CAPTURE", room.somethingNamed("CAPTURE"))
        .replace("PERSON", room.somethingNamed("PERSON"))
        .replace("FROM-TO", envelope);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entries/ENTRY",
        "/captures/CAPTURE",
        "/captures/CAPTURE/passages/FROM-TO",
        "/captures/CAPTURE/statements/FROM-TO",
        "/people/PERSON"
      })
  void areThoseOfTheHeadByAcceptAndBySuffix(String path) {
    var address = filled(path);
    var head = room.page(address).head().expectFirst("script[type=application/ld+json]").data();

    var accepted = room.send(HttpRequest.newBuilder(room.at(address)).header("Accept", TYPE));
    var suffixed = room.send(HttpRequest.newBuilder(room.at(address + ".jsonld")));

    assertThat(accepted.statusCode()).isEqualTo(200);
    assertThat(accepted.headers().firstValue("Content-Type").orElse("")).startsWith(TYPE);
    assertThat(accepted.headers().allValues("Vary")).contains("Accept");
    assertThat(accepted.headers().firstValue("Link").orElse("")).endsWith("; rel=\"cite-as\"");
    assertThat(JsonMapper.shared().readTree(accepted.body()))
        .isEqualTo(JsonMapper.shared().readTree(head));
    assertThat(suffixed.body()).isEqualTo(accepted.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html, application/ld+json",
        "application/ld+json;q=0.5, text/html",
        "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\", text/html"
      })
  void leaveThePageToWhoeverPrefersItOrWantsOtherData(String accept) {
    var address = filled("/entries/ENTRY");

    var answer = room.send(HttpRequest.newBuilder(room.at(address)).header("Accept", accept));

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }
}
