package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The description of the interface, and that everything answers as it is described. */
@ExtendWith(ReadingRoom.Extension.class)
class ApiDescriptionTest {

  private final ReadingRoom room;

  ApiDescriptionTest(ReadingRoom room) {
    this.room = room;
  }

  @Test
  void describesEverythingThatThePagesShow() {
    var paths = new TreeSet<>(description().path("paths").propertyNames());

    assertThat(paths)
        .containsExactlyInAnyOrder(
            "/api",
            "/api/captures",
            "/api/captures/{id}",
            "/api/captures/{id}/entries",
            "/api/captures/{id}/passages/{from}-{to}",
            "/api/captures/{id}/statements",
            "/api/captures/{id}/statements/{from}-{to}",
            "/api/captures/{id}/text",
            "/api/entries/{id}",
            "/api/entries/{id}/evidence",
            "/api/entries/{id}/neighbours",
            "/api/imports",
            "/api/imports/new",
            "/api/imports/{number}",
            "/api/imports/{number}/items",
            "/api/imports/{number}/refused",
            "/api/imports/{number}/renamed",
            "/api/people",
            "/api/people/{id}",
            "/api/search",
            "/api/timeline",
            "/api/timeline/density",
            "/api/timeline/undated",
            "/timeline",
            "/timeline.{suffix}",
            "/search",
            "/search.{suffix}",
            "/entries/{id}",
            "/entries/{id}.{suffix}",
            "/captures/{id}",
            "/captures/{id}.{suffix}",
            "/captures",
            "/captures.{suffix}",
            "/captures/{id}/passages/{from}-{to}",
            "/captures/{id}/passages/{from}-{to}.{suffix}",
            "/captures/{id}/passages/{from}-{to}/annotation",
            "/captures/{id}/statements/{from}-{to}",
            "/captures/{id}/statements/{from}-{to}.{suffix}",
            "/captures/{id}/text",
            "/entries/{id}/annotation",
            "/people",
            "/people.{suffix}",
            "/people/{id}",
            "/people/{id}.{suffix}",
            "/imports",
            "/imports.{suffix}",
            "/imports/new",
            "/imports/{number}",
            "/imports/{number}.{suffix}",
            "/imports/{number}/items.{suffix}",
            "/imports/{number}/refused.{suffix}",
            "/unapi");
  }

  private JsonNode description() {
    return room.json("/api/openapi.json");
  }

  @Test
  void describesEveryOperationWholly() {
    var description = description();

    for (var path : description.path("paths").properties()) {
      var get = path.getValue().path("get");
      assertThat(get.path("summary").asString("")).as(path.getKey()).isNotBlank();
      assertThat(get.path("operationId").asString("")).as(path.getKey()).isNotBlank();
      assertThat(get.path("parameters").values())
          .as(path.getKey())
          .allSatisfy(one -> {
            assertThat(one.path("description").asString("")).isNotBlank();
            assertThat(one.path("schema").path("type").asString("")).isNotBlank();
          });
      for (var answer : get.path("responses").properties()) {
        assertThat(answer.getValue().path("description").asString("")).isNotBlank();
        if (answer.getKey().compareTo("400") >= 0) {
          assertThat(
                  answer.getValue().at("/content/application~1problem+json/schema/$ref").asString())
              .isEqualTo("#/components/schemas/Problem");
        }
      }
      if (path.getKey().contains("{id}")) {
        assertThat(get.path("responses").propertyNames()).contains("200", "400", "404");
      }
    }
  }

  @Test
  void answersEveryPathAsItIsDescribed() {
    var description = description();
    var strays = new ArrayList<String>();

    for (var path : description.path("paths").properties()) {
      var content = path.getValue().at("/get/responses/200/content");
      var schema = content.path("application/json").path("schema");
      if (!path.getKey().startsWith("/api") && schema.isMissingNode()) {
        continue; // given in other forms alone
      }
      assertThat(schema.isMissingNode()).as(path.getKey()).isFalse();
      var address = filled(path.getKey()).replace("{suffix}", "json");
      compare(room.json(address), schema, description, path.getKey(), strays);
    }

    assertThat(strays).isEmpty();
  }

  @Test
  void answersEveryAddressInEveryTypeAndUnderEverySuffixThatIsDescribed() {
    for (var path : description().path("paths").properties()) {
      var get = path.getValue().path("get");
      if (path.getKey().startsWith("/api")) {
        continue;
      }
      if (path.getKey().contains("{suffix}")) {
        suffixes(get)
            .forEach(suffix -> {
              var address = filled(path.getKey()).replace("{suffix}", suffix);
              var answer = ask(address, "*/*");
              assertThat(answer.statusCode()).as(address).isEqualTo(200);
              assertThat(get.at("/responses/200/content").propertyNames())
                  .contains(mediaType(answer));
            });
      } else {
        for (var type : get.at("/responses/200/content").propertyNames()) {
          if (!type.equals("text/plain")) {
            var answer = ask(filled(path.getKey()), type);
            assertThat(type(answer)).as(path.getKey()).startsWith("200 " + type);
            assertThat(answer.headers().allValues("Vary")).contains("Accept");
          }
        }
      }
    }
  }

  private static List<String> suffixes(JsonNode get) {
    var suffixes = new ArrayList<String>();
    for (var parameter : get.path("parameters")) {
      if (parameter.path("name").asString().equals("suffix")) {
        parameter.at("/schema/enum").forEach(one -> suffixes.add(one.asString()));
      }
    }
    return suffixes;
  }

  private static String mediaType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  /** The path with values that are there. */
  private String filled(String path) {
    var statement = statement();
    var capture = statement.path("capture").asString();
    var span = statement.path("spans");
    var values =
        Map.of(
            "/captures/{id}",
            "/captures/" + capture,
            "/entries/{id}",
            "/entries/" + first("/api/timeline").path("id").asString(),
            "/people/{id}",
            "/people/" + first("/api/people").path("id").asString(),
            "{number}",
            "1",
            "{from}",
            span.path(0).path(0).asString(),
            "{to}",
            span.path(span.size() - 1).path(1).asString());
    var filled = path;
    for (var value : values.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
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

  /** What the answer has and the description does not know, or knows otherwise. */
  private static void compare(
      JsonNode answer, JsonNode schema, JsonNode description, String at, List<String> strays) {
    if (schema.has("$ref")) {
      var name = schema.path("$ref").asString().replace("#/components/schemas/", "");
      compare(
          answer,
          description.path("components").path("schemas").path(name),
          description,
          at,
          strays);
      return;
    }
    if (answer.isNull()) {
      return;
    }
    var types = types(schema);
    if (answer.isObject()) {
      expect(types, "object", at, strays);
      var others = schema.path("additionalProperties");
      for (var property : answer.properties()) {
        var known = schema.path("properties").path(property.getKey());
        var here = at + "." + property.getKey();
        if (known.isMissingNode() && others.isMissingNode()) {
          strays.add(here + " is not described");
        } else {
          compare(
              property.getValue(),
              known.isMissingNode() ? others : known,
              description,
              here,
              strays);
        }
      }
    } else if (answer.isArray()) {
      expect(types, "array", at, strays);
      answer.forEach(item -> compare(item, schema.path("items"), description, at + "[]", strays));
    } else if (answer.isIntegralNumber()) {
      if (!types.contains("number")) {
        expect(types, "integer", at, strays);
      }
    } else if (answer.isBoolean()) {
      expect(types, "boolean", at, strays);
    } else {
      expect(types, answer.isNumber() ? "number" : "string", at, strays);
    }
  }

  private static Set<String> types(JsonNode schema) {
    var types = new TreeSet<String>();
    var type = schema.path("type");
    if (type.isArray()) {
      type.forEach(one -> types.add(one.asString()));
    } else {
      types.add(type.asString(""));
    }
    return types;
  }

  private static void expect(Set<String> types, String type, String at, List<String> strays) {
    if (!types.contains(type)) {
      strays.add(at + " is " + type + ", described as " + types);
    }
  }

  private static String type(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.headers().firstValue("Content-Type").orElse("");
  }

  private HttpResponse<String> ask(String path, String accept) {
    return room.send(HttpRequest.newBuilder(room.at(path)).header("Accept", accept));
  }
}
