package org.regesta.web.replay;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parts the two origins by the port that a request came in at. What comes in at the port of the
 * originals is answered here and goes no further, so that no page of the reading room can be had
 * there; and what is answered here can be had nowhere else. Answers only to names of this machine,
 * as the reading room does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecondOrigin extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(SecondOrigin.class);
  private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  /** RFC 9110, 15.5.20. */
  private static final int MISDIRECTED_REQUEST = 421;

  private final ReplayOrigin origin;
  private final ReplayDoor door;
  private final AnswerWriter writer;

  SecondOrigin(ReplayOrigin origin, ReplayDoor door) {
    this.origin = origin;
    this.door = door;
    this.writer = new AnswerWriter(new ReplayPolicy(origin));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getLocalPort() == origin.port()) {
      writer.write(answer(request), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Answer answer(HttpServletRequest request) {
    if (!OUR_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      return nothing(MISDIRECTED_REQUEST, "This server answers to this machine's own names only.");
    }
    if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
      return nothing(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Originals can be looked at, nothing else.");
    }
    var asked = asked(request);
    if (asked.isEmpty()) {
      return nothing(
          HttpServletResponse.SC_BAD_REQUEST, "The address holds something that cannot be read.");
    }
    try {
      return door.answer(asked.get());
    } catch (RuntimeException broken) {
      LOG.error("an original could not be shown: {}", request.getRequestURI(), broken);
      return nothing(
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "This could not be shown: something failed in Regesta. Its log says what.");
    }
  }

  /** Empty where what the address says cannot be decoded, or is too much. */
  private static Optional<Asked> asked(HttpServletRequest request) {
    try {
      return Optional.of(Asked.of(request));
    } catch (IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  private static Answer nothing(int status, String words) {
    return Answer.nothing(status, words, Optional.empty());
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
