/** What matches a search. */
@NullMarked
package org.regesta.web.search;

import org.jspecify.annotations.NullMarked;
