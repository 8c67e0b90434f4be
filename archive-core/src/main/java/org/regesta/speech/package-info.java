/**
 * Who said what, and when? Quoted, reported, or a mixture; the speaker resolved to full name, role
 * and organisation as far as the text itself gives them.
 */
@ApplicationModule(allowedDependencies = {"text", "time", "language", "capture"})
@NullMarked
package org.regesta.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
