package org.regesta.web.question;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path that was written, where a request goes on as if another had been: a citation that is
 * accepted at the address of a page.
 */
public final class AskedAddress {

  private static final String NAME = AskedAddress.class.getName();

  private AskedAddress() {}

  /** Keeps it before the request goes on under another. */
  public static void keep(HttpServletRequest request) {
    request.setAttribute(NAME, request.getRequestURI());
  }

  /** Whether it goes on under another. */
  public static boolean isKept(HttpServletRequest request) {
    return request.getAttribute(NAME) != null;
  }

  /** The path. */
  public static String of(HttpServletRequest request) {
    return request.getAttribute(NAME) instanceof String path ? path : request.getRequestURI();
  }
}
