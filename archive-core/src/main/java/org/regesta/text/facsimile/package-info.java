/**
 * An original made fit to be shown: a page with words marked and everything in it that acts or
 * fetches taken out, a page of a PDF as a picture, a text as lines. Values only; who makes them is
 * behind {@link org.regesta.text.facsimile.Facsimiles}.
 */
@NamedInterface("facsimile")
@NullMarked
package org.regesta.text.facsimile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
