/**
 * The command line: one class a command, and what all commands share. A command asks the parts and
 * prints; it decides nothing about the archive.
 */
@ApplicationModule(
    allowedDependencies = {
      "home",
      "capture",
      "text",
      "language",
      "time",
      "speech",
      "event",
      "reading",
      "intake",
      "people",
      "timeline",
      "search",
      "form",
      "citation",
      "batch",
      "inspect"
    })
@NullMarked
package org.regesta.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
