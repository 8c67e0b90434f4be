package org.regesta.text.facsimile;

import java.util.List;
import org.regesta.text.Anchor;

/**
 * Words to be marked in a page.
 *
 * @param number what the mark is called: its first element gets the id "p" and this number
 * @param places in the order of the text, of one passage or of several that belong together
 * @param words what must stand there, white space aside; otherwise nothing is marked
 */
public record Mark(int number, Choice choice, List<Anchor.InHtml> places, String words) {

  /** Whether the reader asked for these very words. */
  public enum Choice {
    CHOSEN,
    BESIDE
  }

  public Mark {
    places = List.copyOf(places);
  }
}
