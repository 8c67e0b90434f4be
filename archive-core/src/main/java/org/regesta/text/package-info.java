/**
 * Which words does a capture hold, and where do they stand in the original?
 *
 * <p>HTML goes to jsoup, PDF to PDFBox's text positions, plain text is taken as it is; Tika decides
 * which it is. Parsers are not trusted: they run in a forked worker.
 */
@ApplicationModule(allowedDependencies = {"capture", "language"})
@NullMarked
package org.regesta.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
