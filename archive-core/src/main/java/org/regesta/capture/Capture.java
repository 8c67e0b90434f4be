package org.regesta.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that we hold, and how we came by them. Never changes once it is committed.
 *
 * @param name the file name, or the last part of the URL, for people
 * @param content digest of the decoded content; two captures with the same one share their bytes
 * @param length of the decoded content, in bytes
 * @param declaredType the media type the container claimed
 * @param captured when the bytes were taken from their source
 * @param received when we committed them
 */
public record Capture(
    CaptureId id,
    SourceUri source,
    String name,
    Sha256 content,
    long length,
    @Nullable String declaredType,
    @Nullable Instant captured,
    Instant received,
    Declared declared) {}
