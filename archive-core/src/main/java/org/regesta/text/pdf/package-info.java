/** A PDF: glyphs into words, lines, columns and paragraphs, with the boxes where they stand. */
@NullMarked
package org.regesta.text.pdf;

import org.jspecify.annotations.NullMarked;
