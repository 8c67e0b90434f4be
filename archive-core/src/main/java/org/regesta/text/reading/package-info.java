/**
 * What every reader needs: bytes into characters, blocks into one text with its way back, and what
 * a source says of its dates, names and language. Inside {@code text} only.
 */
@NullMarked
package org.regesta.text.reading;

import org.jspecify.annotations.NullMarked;
