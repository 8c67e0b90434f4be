/**
 * How does it come in? One class a job; each step is a class that can be named: receive, read,
 * date, statements and events, timeline and index.
 *
 * <p>Spring Batch drives the steps and remembers where they stood. Its records share one database
 * and one transaction with what a step writes, so that nothing is lost or doubled by a crash.
 */
@ApplicationModule(
    allowedDependencies = {
      "capture",
      "text",
      "time",
      "speech",
      "event",
      "reading",
      "intake",
      "timeline"
    })
@NullMarked
package org.regesta.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
