package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages that can be cited, found as a reader finds them.
 *
 * @param room where they are
 */
record CitablePages(ReadingRoom room) {

  String entry() {
    return room.page("/search?q=bridge&kind=said")
        .select("a[href^=/entries/]")
        .getFirst()
        .attr("href")
        .replaceFirst("[?#].*", "");
  }

  String capture() {
    return room.page(entry())
        .select("a[href^=/captures/]")
        .getFirst()
        .attr("href")
        .replaceFirst("(/captures/[0-9a-z]{26}).*", "$1");
  }

  String passage() {
    return room.page(entry())
        .select("a[href*=/passages/]")
        .getFirst()
        .attr("href")
        .replaceFirst("[?#].*", "");
  }

  String statement() {
    var rows = room.ask(person() + ".jsonl?cite=statements").body().lines();
    var address =
        JsonMapper.shared().readTree(rows.findFirst().orElseThrow()).path("address").asString();
    return URI.create(address).getPath();
  }

  String person() {
    return room.page("/people").select("main a[href^=/people/]").getFirst().attr("href");
  }

  HttpResponse<String> ask(String path, String accept) {
    return room.send(HttpRequest.newBuilder(room.at(path)).header("Accept", accept));
  }

  static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  static String content(Document page, String name) {
    return page.select("head meta[name=" + name + "]").attr("content");
  }

  static JsonNode linked(Document page) {
    var script = page.select("head script[type=application/ld+json]").getFirst();
    assertThat(script.data()).doesNotContain("<", ">", "&");
    return JsonMapper.shared().readTree(script.data());
  }
}
