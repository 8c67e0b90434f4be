/**
 * What dates does a text name, and which days are meant?
 *
 * <p>Reading is pure: no network, no clock, no file after the tables of a language. What was found
 * is kept beside it, one row a capture ({@link DatesStore}). Knows quotations as nested scopes of
 * time, and nothing of speakers. TIMEX3 follows ISO-TimeML (ISO 24617-1) as TempEval-3 used it;
 * EDTF is ISO 8601-2:2019.
 *
 * <p>A text is read in one pass, a stretch at a time ({@code Scanner}, {@code Matcher}), and what
 * it says is placed in another ({@code Chronicle}); between them only eight bytes an expression are
 * kept ({@code YearSteps}), over which the clock of a narrative is decoded. Of many wordings none
 * are held: they are read again. No search looks further than a bounded number of words, so that a
 * text of any length and make costs the same for each of its parts; a word that begins no date
 * costs no object.
 */
@ApplicationModule(allowedDependencies = {"text", "language", "capture"})
@NullMarked
package org.regesta.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
