package org.regesta.web.source;

/**
 * The frame that shows an original of the other origin.
 *
 * @param title its accessible name
 * @param alone the address that shows the same in a tab of its own, at the words
 */
record FrameView(String address, Scripts scripts, String title, String alone) {

  /** Whose scripts the frame may run. It is a sandbox without an origin in either case. */
  enum Scripts {
    NONE,
    /** Our own page around a page of a PDF. */
    OURS
  }
}
