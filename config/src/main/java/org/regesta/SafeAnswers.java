package org.regesta;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Comes before the application: what the server itself answers ("400 Bad Request") may load and run
 * nothing either. Pages set a policy of their own in its stead.
 */
final class SafeAnswers extends ValveBase {

  SafeAnswers() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    getNext().invoke(request, response);
  }
}
