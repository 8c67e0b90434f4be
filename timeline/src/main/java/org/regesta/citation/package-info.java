/**
 * How is it cited? A capture, a statement inside it or an entry of the timeline as a bibliographic
 * record, in the formats that reference managers read and in the styles that people print.
 */
@ApplicationModule(
    allowedDependencies = {"capture", "text", "time", "speech", "event", "timeline", "search"})
@NullMarked
package org.regesta.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
