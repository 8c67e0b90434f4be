/**
 * How does an answer look to a machine? One shape for one thing, whoever is asked: the command line
 * with {@code --json} and {@code --csv}, and the pages' interface. Names and meanings stay as they
 * are; new ones may be added.
 */
@ApplicationModule(
    allowedDependencies = {
      "capture",
      "text",
      "time",
      "speech",
      "event",
      "intake",
      "people",
      "copies",
      "timeline",
      "search"
    })
@NullMarked
package org.regesta.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
