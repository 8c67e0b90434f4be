package org.regesta.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser to fetch nothing from elsewhere and to run only the script that comes with us.
 * Answers only to the names of this machine, so that a page elsewhere cannot have its own name
 * point here and read the archive (DNS rebinding).
 */
@Component
class SafeHeaders extends OncePerRequestFilter {

  private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  /** RFC 9110, 15.5.20. */
  private static final int MISDIRECTED_REQUEST = 421;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!OUR_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      response.setStatus(MISDIRECTED_REQUEST);
      return;
    }
    if (holdsNul(request)) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  /** No text of the archive holds it, and the database refuses it. */
  private static boolean holdsNul(HttpServletRequest request) {
    return request.getParameterMap().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(value -> value.indexOf('\0') >= 0);
  }
}
