/** How is the timeline read? One package a screen, rendered on the server. */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "capture",
      "text",
      "text::facsimile",
      "time",
      "speech",
      "event",
      "intake",
      "people",
      "timeline",
      "search",
      "form",
      "citation"
    })
@NullMarked
package org.regesta.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
