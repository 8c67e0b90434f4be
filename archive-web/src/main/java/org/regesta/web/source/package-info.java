/** One source: what it says of itself, its words, and the passages that entries rest on. */
@NullMarked
package org.regesta.web.source;

import org.jspecify.annotations.NullMarked;
