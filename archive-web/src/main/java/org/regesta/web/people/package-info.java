/** Who speaks in the sources, as what, and how much of it. */
@NullMarked
package org.regesta.web.people;

import org.jspecify.annotations.NullMarked;
