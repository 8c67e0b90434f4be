/** One entry: who, what, when, why this date, and every source. */
@NullMarked
package org.regesta.web.entry;

import org.jspecify.annotations.NullMarked;
