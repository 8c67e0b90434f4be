package org.regesta.web.citation;

/** How schema.org in JSON-LD is asked for by itself, where the head of a page carries it. */
public final class LinkedData {

  /** What an address ends with, behind a dot. */
  public static final String SUFFIX = "jsonld";

  /** Registered in JSON-LD 1.1. */
  public static final String MEDIA_TYPE = "application/ld+json";

  private LinkedData() {}
}
