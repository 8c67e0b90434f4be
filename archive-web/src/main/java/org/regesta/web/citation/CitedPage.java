package org.regesta.web.citation;

import java.util.List;
import java.util.Optional;

/**
 * What a page tells reference managers, and offers to people who cite it.
 *
 * @param address the permalink of what the page shows; empty for a list
 * @param metas Dublin Core and Highwire tags for the head
 * @param jsonLd schema.org, fit to stand in a script element as it is
 * @param texts the citation in each printed style; none for a list
 * @param downloads every format
 * @param ids what unAPI calls the things on the page
 */
public record CitedPage(
    Optional<String> address,
    List<Meta> metas,
    String jsonLd,
    List<Text> texts,
    List<Download> downloads,
    List<String> ids) {

  public CitedPage {
    metas = List.copyOf(metas);
    texts = List.copyOf(texts);
    downloads = List.copyOf(downloads);
    ids = List.copyOf(ids);
  }

  /** A meta element. */
  public record Meta(String name, String content) {}

  /**
   * A printed citation.
   *
   * @param style the name of the style, for people
   */
  public record Text(String style, List<Part> parts) {
    public Text {
      parts = List.copyOf(parts);
    }
  }

  /** A stretch of a printed citation. */
  public record Part(String words, boolean italic) {}

  /**
   * A link to a format.
   *
   * @param href below our own origin
   */
  public record Download(String label, String href, String mediaType) {}
}
