package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Fills the forms of imports and sends them, as a browser does.
 *
 * @param room where they are sent
 */
record ImportForm(ReadingRoom room) {

  /** Between two parts of a form. */
  static final String BOUNDARY = "----part-of-a-form";

  /** A file of a form. */
  record Sent(String name, String content) {}

  /** The page of an order when nobody works at it any more. */
  Document whenOver(String path) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      var page = room.page(path);
      if (!page.select("#account").hasAttr("hx-get")) {
        return page;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError(path + " is not over after a minute");
  }

  /** The page that an order led to. */
  static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /** Orders an import. */
  HttpResponse<String> send(Map<String, String> fields, Sent... files) {
    return send("/imports", fields, files);
  }

  /**
   * As a browser does: the form is opened first, its cookie and its hidden field are sent with it.
   */
  HttpResponse<String> send(String path, Map<String, String> fields, Sent... files) {
    var form = room.ask("/imports/new");
    var cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    var token = Jsoup.parse(form.body()).select("input[name=_csrf]").attr("value");
    var all = new HashMap<>(fields);
    all.put("_csrf", token);
    return room.send(
        HttpRequest.newBuilder(room.at(path))
            .header("Cookie", cookie)
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body(all, files))));
  }

  static byte[] body(Map<String, String> fields, Sent... files) {
    var parts = new ArrayList<String>();
    fields.forEach((name, value) -> parts.add("name=\"" + name + "\"\r\n\r\n" + value));
    for (var file : List.of(files)) {
      parts.add(
          "name=\"files\"; filename=\""
              + file.name()
              + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
              + file.content());
    }
    var body = new StringBuilder();
    parts.forEach(part ->
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; ")
            .append(part)
            .append("\r\n"));
    return body.append("--" + BOUNDARY + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
