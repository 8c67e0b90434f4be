package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.regesta.capture.Content;
import org.springframework.http.ContentDisposition;

/** Puts an answer on the wire, with the policy that it needs. */
record AnswerWriter(ReplayPolicy policy) {

  void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (answer) {
      case Answer.Still(int status, var html) -> {
        policy.captured(response);
        response.setStatus(status);
        page(html, request, response);
      }
      case Answer.Leaf(var html) -> {
        policy.leaf(response);
        page(html, request, response);
      }
      case Answer.Bytes(var type, var content, var readers) -> {
        policy.captured(response);
        response.setContentType(type);
        response.setHeader("Cache-Control", "private, max-age=3600");
        if (readers == Answer.Readers.SANDBOXED) {
          response.setHeader("Access-Control-Allow-Origin", "*");
        }
        bytes(content, request, response);
      }
      case Answer.Saved(var name, var content) -> {
        policy.captured(response);
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", attachment(name));
        bytes(content, request, response);
      }
      case Answer.Elsewhere(var address) -> {
        policy.captured(response);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
      }
    }
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment()
        .filename(name.replaceAll("[\\p{Cntrl}/\\\\]", "_"), StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  private static void page(String html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    bytes(Content.of(html.getBytes(StandardCharsets.UTF_8)), request, response);
  }

  private static void bytes(
      Content content, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentLengthLong(content.length());
    if (!request.getMethod().equals("HEAD")) {
      try (var in = content.open()) {
        in.transferTo(response.getOutputStream());
      }
    }
  }
}
