package org.regesta.text;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;

/**
 * A capture as the catalogue lists it: what it says of itself, in the words of the source.
 *
 * @param name the file name, or the last part of its address, for people
 * @param published EDTF
 * @param captured when the bytes were taken from their source, where known
 * @param received when we committed them
 * @param mediaType as detected; empty where the capture is not read yet
 * @param refused why no words could be read; empty where they were, or where it is not read yet
 */
public record Card(
    CaptureId id,
    String name,
    Optional<Found<String>> title,
    Optional<Found<String>> publisher,
    Optional<Found<String>> published,
    @Nullable Instant captured,
    Instant received,
    Optional<String> collection,
    Optional<String> mediaType,
    Optional<String> refused) {}
