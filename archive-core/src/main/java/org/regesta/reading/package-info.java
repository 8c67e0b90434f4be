/**
 * One article read the whole way: the pure function of text, publication date, language, locale and
 * rules version. The import and {@code inspect} both read through here, so that both find the same.
 *
 * <p>Uses the finders of {@code time}, {@code speech} and {@code event} in that order, and knows no
 * rule of its own.
 */
@ApplicationModule(allowedDependencies = {"text", "time", "speech", "event", "language"})
@NullMarked
package org.regesta.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
