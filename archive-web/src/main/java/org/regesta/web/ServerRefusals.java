package org.regesta.web;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server itself refuses before any page could be asked, in our words: a line that is no
 * request, a header that is too long. A page that loads nothing for people, problem details (RFC
 * 9457) for machines. Public, and made without arguments, because the server makes it by its name.
 */
public final class ServerRefusals extends ErrorReportValve {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
        || response.getContentWritten() > 0
        || !response.setErrorReported()
        || !canBeSent(response)) {
      return;
    }
    var trouble = Trouble.ofServer(response.getStatus());
    boolean forMachines = isForMachines(request);
    try {
      setHeaders(response);
      response.setContentType(
          forMachines ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
      response.setCharacterEncoding("UTF-8");
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(forMachines ? problem(trouble) : page(trouble));
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException gone) {
      container.getLogger().debug("whoever asked is gone", gone);
    }
  }

  private static boolean canBeSent(Response response) {
    var allowed = new AtomicBoolean(false);
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
    return allowed.get();
  }

  private static boolean isForMachines(Request request) {
    var path = Optional.ofNullable(request.getRequestURI()).orElse("");
    var accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    return Machines.areAsking(path, accepted);
  }

  private static void setHeaders(Response response) {
    SafeHeaders.set(response);
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static String problem(Trouble trouble) {
    var problem = JSON.createObjectNode();
    problem.put("title", trouble.title());
    problem.put("status", trouble.status().value());
    problem.put("detail", trouble.words());
    return JSON.writeValueAsString(problem);
  }

  private static String page(Trouble trouble) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><title>%1$s · Regesta</title></head>
    <body>
    <main>
    <h1>%1$s</h1>
    <p>%2$s</p>
    <p><a href="/timeline">To the timeline</a> (error %3$d)</p>
    </main>
    </body>
    </html>
    """
        .formatted(
            HtmlUtils.htmlEscape(trouble.title()),
            HtmlUtils.htmlEscape(trouble.words()),
            trouble.status().value());
  }
}
