/**
 * What dates does a text name, and which days are meant?
 *
 * <p>Reading is pure: no network, no clock, no file after the tables of a language. What was found
 * is kept beside it, one row a capture ({@link DatesStore}). Knows quotations as nested scopes of
 * time, and nothing of speakers. TIMEX3 follows ISO-TimeML (ISO 24617-1) as TempEval-3 used it;
 * EDTF is ISO 8601-2:2019.
 */
@ApplicationModule(allowedDependencies = {"text", "language", "capture"})
@NullMarked
package org.regesta.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
