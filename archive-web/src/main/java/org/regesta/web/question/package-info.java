/** What a reader asks for: words, a period, limits; read from an address and written as one. */
@NullMarked
package org.regesta.web.question;

import org.jspecify.annotations.NullMarked;
