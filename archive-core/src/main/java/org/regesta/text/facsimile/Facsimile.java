package org.regesta.text.facsimile;

import java.util.List;
import java.util.Set;
import org.regesta.capture.Content;

/** What can be shown of an original. */
public sealed interface Facsimile {

  /**
   * A web page that runs nothing and fetches nothing but through the addresses it was given.
   *
   * @param html to be sent as UTF-8
   * @param marked the numbers of the marks that stand in it; one whose words are not where they
   *     should be is left out, never guessed
   */
  record Page(String html, Set<Integer> marked) implements Facsimile {
    public Page {
      marked = Set.copyOf(marked);
    }
  }

  /**
   * A picture of a page, or of a part of it.
   *
   * @param png its bytes
   * @param pages how many pages the original has
   * @param width of the whole page as it is displayed, in points
   * @param height of the same
   * @param undrawn how many pictures on the page could not be drawn: damaged ones, and those of
   *     JPEG 2000
   */
  record Picture(Content png, int pages, float width, float height, int undrawn)
      implements Facsimile {}

  /**
   * A text, line by line as anchors count them.
   *
   * @param lines without what ends them
   */
  record Lines(List<String> lines) implements Facsimile {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** It cannot be shown so; the reason is for the reader: "gave up after 20 s". */
  record Refused(String reason) implements Facsimile {}
}
