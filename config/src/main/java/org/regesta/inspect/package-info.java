/**
 * What would Regesta read from this, without an archive? The {@code inspect} command: how everyone
 * measures us, so that its form is a contract. It needs no database and no container.
 */
@ApplicationModule(
    allowedDependencies = {
      "capture",
      "text",
      "text::extractor",
      "language",
      "time",
      "speech",
      "event",
      "reading"
    })
@NullMarked
package org.regesta.inspect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
