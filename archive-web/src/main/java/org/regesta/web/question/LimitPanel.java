package org.regesta.web.question;

import jakarta.servlet.http.HttpServletRequest;

/** The panel of limits on a page that a script renews in place. */
public final class LimitPanel {

  private LimitPanel() {}

  /** Whether a tick of the panel asks for the page: then it must not close under the reader. */
  public static boolean isInUse(HttpServletRequest request) {
    return "panel".equals(request.getHeader("HX-Trigger"));
  }
}
