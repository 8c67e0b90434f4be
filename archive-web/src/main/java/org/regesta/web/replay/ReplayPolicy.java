package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of the second origin is sent with. */
final class ReplayPolicy {

  private final String captured;
  private final String leaf;

  ReplayPolicy(ReplayOrigin origin) {
    captured =
        "sandbox; default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " font-src 'self'; media-src 'self'; form-action 'none'; base-uri 'none';"
            + " frame-ancestors "
            + origin.readingRoom();
    leaf =
        "sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src 'self';"
            + " img-src 'self' data: blob:; style-src 'self'; font-src 'self' data:;"
            + " worker-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors "
            + origin.readingRoom();
  }

  /** For all that comes out of a capture, and for every refusal: no script, nothing from afar. */
  void captured(HttpServletResponse answer) {
    common(answer);
    answer.setHeader("Content-Security-Policy", captured);
  }

  /**
   * For our own page around a page of a PDF: scripts of ours alone, in an origin without a name.
   */
  void leaf(HttpServletResponse answer) {
    common(answer);
    answer.setHeader("Content-Security-Policy", leaf);
  }

  /**
   * Parts are asked for by pages without an origin, which count as foreign everywhere; the key in
   * the address keeps others out.
   */
  private static void common(HttpServletResponse answer) {
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    answer.setHeader("Cache-Control", "no-cache, private");
    answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
}
