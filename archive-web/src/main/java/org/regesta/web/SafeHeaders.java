package org.regesta.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser to fetch nothing from elsewhere and to run only the script that comes with us.
 * Answers only to the names of this machine, so that a page elsewhere cannot have its own name
 * point here and read the archive (DNS rebinding). Comes before every other filter but the one that
 * answers for the other origin: what they refuse has the headers too.
 */
@Component
@Order(SafeHeaders.ORDER)
class SafeHeaders extends OncePerRequestFilter {

  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

  private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  /** RFC 9110, 15.5.20. */
  private static final int MISDIRECTED_REQUEST = 421;

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    set(response);
    if (!OUR_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      misdirected(response);
    } else if (request.getDispatcherType() != DispatcherType.ERROR && isUnreadable(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      goOn(request, response, chain);
    }
  }

  /** A name that holds NUL breaks whoever first reads the form, and that is not our fault. */
  private static void goOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (InvalidFileNameException unreadable) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static void misdirected(HttpServletResponse response) throws IOException {
    response.setStatus(MISDIRECTED_REQUEST);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write("This server answers to this machine's own names only.\n");
  }

  /** What the server refuses before any filter has the headers too. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /** Sets them all, anew where some are set. */
  static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Vary", "Accept"); // permanent addresses answer as page, JSON or citation
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  }

  /**
   * Whether the query is no UTF-8, has more parameters than any form of ours, or holds NUL: no text
   * of the archive holds it, and the database refuses it.
   */
  private static boolean isUnreadable(HttpServletRequest request) {
    if (request.getQueryString() == null) {
      return false;
    }
    try {
      return request.getParameterMap().values().stream()
          .flatMap(Arrays::stream)
          .anyMatch(value -> value.indexOf('\0') >= 0);
    } catch (InvalidParameterException | InvalidFileNameException unreadable) {
      return true;
    }
  }
}
