/**
 * How does a reader take a citation along? The box "Cite", what stands in the head of each page for
 * reference managers, unAPI, and every format under the address of the thing itself.
 */
@NullMarked
package org.regesta.web.citation;

import org.jspecify.annotations.NullMarked;
