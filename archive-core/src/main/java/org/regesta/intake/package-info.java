/**
 * What was asked to be brought in, and what became of each item?
 *
 * <p>Every item has one end: kept, already held, or refused-because. The sums match the input or
 * the job fails.
 */
@ApplicationModule(allowedDependencies = {"capture"})
@NullMarked
package org.regesta.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
