package org.regesta.people;

import java.time.Instant;
import java.util.Optional;
import org.regesta.capture.CaptureId;

/**
 * One whom nobody names so any more: the sources were read anew, and differently.
 *
 * @param capture that named them last
 * @param successor who is named there in their stead, where that is beyond doubt
 */
public record Departed(
    PersonId id,
    Person.Kind kind,
    String name,
    CaptureId capture,
    Optional<PersonId> successor,
    Instant since) {}
