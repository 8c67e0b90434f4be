package org.regesta.web;

/** Whether a program asks, and is told in JSON what is wrong. */
final class Machines {

  private Machines() {}

  /**
   * Whether a program asks.
   *
   * @param path that was asked for
   * @param accepted what the request accepts; empty where it does not say
   */
  static boolean areAsking(String path, String accepted) {
    return path.equals("/api")
        || path.startsWith("/api/")
        || path.endsWith(".json")
        || (accepted.contains("json") && !accepted.contains("html"));
  }
}
