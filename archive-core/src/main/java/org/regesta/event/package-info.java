/**
 * What happened, when, and by whose account? A clause with a date of its own; what somebody claims
 * inside a statement stays that somebody's claim.
 */
@ApplicationModule(allowedDependencies = {"text", "time", "speech", "language", "capture"})
@NullMarked
package org.regesta.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
