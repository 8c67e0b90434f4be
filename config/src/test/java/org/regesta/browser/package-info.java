/** The reading room as a reader meets it: in a real browser, over the captures of the samples. */
@NullMarked
package org.regesta.browser;

import org.jspecify.annotations.NullMarked;
