/**
 * What matches? A projection of the timeline's entries into an index (Hibernate Search), fed from a
 * queue that commits with the data and can be rebuilt at any time.
 */
@ApplicationModule(
    allowedDependencies = {"capture", "text", "time", "people", "timeline", "speech", "event"})
@NullMarked
package org.regesta.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
