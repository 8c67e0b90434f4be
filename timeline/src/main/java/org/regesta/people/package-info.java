/**
 * Who is who across sources? The same person under one name where the evidence supports it, and
 * why.
 */
@ApplicationModule(allowedDependencies = {"capture", "speech", "language", "copies"})
@NullMarked
package org.regesta.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
