package org.regesta.form;

import java.util.List;
import java.util.Locale;
import org.regesta.text.ArticleText;

/**
 * The words of a capture as machines get them; offsets count UTF-16 units.
 *
 * @param sha256 of the text in UTF-8
 */
public record TextForm(String capture, String sha256, String text, List<Block> blocks) {

  /** "paragraph", "subheading", "caption" and so on, from begin to before end. */
  public record Block(String kind, int begin, int end) {}

  public static TextForm of(String capture, String sha256, ArticleText article) {
    return new TextForm(
        capture,
        sha256,
        article.text(),
        article.blocks().stream()
            .map(block ->
                new Block(
                    block.kind().name().toLowerCase(Locale.ROOT),
                    block.passage().begin(),
                    block.passage().end()))
            .toList());
  }
}
