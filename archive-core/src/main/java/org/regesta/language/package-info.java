/**
 * What is known about a language, as tables that a historian can read and extend, and how its text
 * falls into words and sentences.
 *
 * <p>One folder a language under {@code resources/language/}, and {@code und} for the words of all
 * languages that stand around texts; adding a language adds files there and no code. A table that a
 * language lacks is one without rows. This package knows nothing of dates, speakers or events:
 * those read their own tables through it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.regesta.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
