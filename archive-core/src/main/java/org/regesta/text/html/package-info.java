/**
 * A web page: one parse by jsoup, what is article and what is furniture, and what the page says of
 * itself. The blocks of a page are walked once ({@code BlockWalk}), studied for signs ({@code
 * PageStudy}) and judged by trained weights ({@code MainText}). The parsed tree is never changed,
 * so that every anchor is a path in the page as parsed.
 *
 * <p>What a page says of its day stands in many places, which vote for it ({@code PageDates}); how
 * much each weighs, what words and names tell of a date, and which hosts are whose, are tables.
 */
@NullMarked
package org.regesta.text.html;

import org.jspecify.annotations.NullMarked;
