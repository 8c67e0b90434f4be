/** How does it start? The command line, the wiring, and the home with its database. */
@NullMarked
package org.regesta;

import org.jspecify.annotations.NullMarked;
