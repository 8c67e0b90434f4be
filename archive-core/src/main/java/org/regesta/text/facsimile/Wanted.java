package org.regesta.text.facsimile;

import java.util.List;
import org.regesta.text.Anchor;

/** How an original is to be shown. */
public sealed interface Wanted {

  /** A web page with words marked. */
  record MarkedPage(List<Mark> marks, Addresses addresses) implements Wanted {
    public MarkedPage {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One page of a PDF as a picture.
   *
   * @param page from 1
   */
  record PagePicture(int page) implements Wanted {}

  /**
   * The lines of a PDF around some words, the words marked.
   *
   * @param page from 1
   * @param boxes where the words stand, at least one
   */
  record Cutting(int page, List<Anchor.Box> boxes) implements Wanted {
    public Cutting {
      boxes = List.copyOf(boxes);
      if (boxes.isEmpty()) {
        throw new IllegalArgumentException("a cutting around nothing");
      }
    }
  }

  /**
   * One page of a PDF as a picture, passages marked on it and numbered, as paper needs it.
   *
   * @param page from 1
   */
  record MarkedPicture(int page, List<Numbered> passages) implements Wanted {
    public MarkedPicture {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A passage on a page.
   *
   * @param boxes where its words stand there, at least one
   */
  record Numbered(int number, List<Anchor.Box> boxes) {
    public Numbered {
      boxes = List.copyOf(boxes);
      if (boxes.isEmpty()) {
        throw new IllegalArgumentException("a passage that stands nowhere: " + number);
      }
    }
  }

  /** The lines of a text. */
  record PlainLines() implements Wanted {}
}
