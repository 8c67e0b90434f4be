/**
 * A web page: one parse by jsoup, what is article and what is furniture, and what the page says of
 * itself. The parsed tree is never changed, so that every anchor is a path in the page as parsed.
 */
@NullMarked
package org.regesta.text.html;

import org.jspecify.annotations.NullMarked;
