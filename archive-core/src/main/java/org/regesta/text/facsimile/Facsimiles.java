package org.regesta.text.facsimile;

import org.regesta.text.TextExtractor;

/**
 * Makes originals fit to be shown. Never throws for what a source is: that is {@link
 * Facsimile.Refused}.
 */
public interface Facsimiles {

  /** The original as it was wanted, or why it cannot be shown so. */
  Facsimile make(TextExtractor.Request source, Wanted wanted);
}
