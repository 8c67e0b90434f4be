/**
 * Which captures are of one source? Two captures of an article, its print version, and the same
 * text that came twice are one witness, not two.
 *
 * <p>Reprints and agency copy, whose texts only resemble each other, are told apart nowhere yet:
 * they would be further marks.
 */
@ApplicationModule(allowedDependencies = {"capture", "text"})
@NullMarked
package org.regesta.copies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
