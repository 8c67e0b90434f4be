/**
 * What stands where on the line? Entries with their evidence: words that somebody said, and things
 * that are said to have happened.
 */
@ApplicationModule(
    allowedDependencies = {
      "capture",
      "text",
      "time",
      "speech",
      "event",
      "people",
      "language",
      "copies"
    })
@NullMarked
package org.regesta.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
