package org.regesta.web.citation;

/**
 * A page that shows nothing citable: a form, an account of an import.
 *
 * @param address under which others reach it
 */
public record PlainPage(String address) {

  /** schema.org, fit to stand in a script element as it is. */
  public String jsonLd(String title) {
    return JsonLd.ofPage(title, address);
  }
}
