package org.regesta;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes nothing that a browser says was sent by a page of another origin, whatever token it
 * carries: cookies are shared by all ports of a machine, so that another server here could have set
 * the one that the token is compared with. Programs that are no browsers say nothing of this.
 */
final class FormsOfOurPages extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Our pages send no referrer, and so, in some browsers, "null" for their origin. */
  private static boolean isOurs(HttpServletRequest request) {
    var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
    var origin =
        Optional.ofNullable(request.getHeader("Origin")).filter(one -> !one.equals("null"));
    return site.map(Set.of("same-origin", "none")::contains)
        .orElseGet(() -> origin.isEmpty() || origin.get().equals("http://" + host(request)));
  }

  private static String host(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Host"));
  }
}
