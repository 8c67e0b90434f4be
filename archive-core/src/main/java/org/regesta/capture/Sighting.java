package org.regesta.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a capture's bytes were brought in.
 *
 * @param order the import order that brought them
 * @param name how that import's report named them
 */
public record Sighting(
    CaptureId capture, long order, String name, @Nullable Instant captured, Instant received) {}
