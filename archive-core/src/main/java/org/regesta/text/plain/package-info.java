/** Plain texts, and documents of which Tika gives nothing but the plain text. */
@NullMarked
package org.regesta.text.plain;

import org.jspecify.annotations.NullMarked;
