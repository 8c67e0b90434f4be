/** The list of all sources. */
@NullMarked
package org.regesta.web.catalogue;

import org.jspecify.annotations.NullMarked;
