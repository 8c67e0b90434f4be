package org.regesta.people;

import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.copies.SourceId;

/**
 * One way in which one source names a person.
 *
 * @param source that the capture is of: others of the same one count once
 * @param name as the source gives it at its fullest
 * @param role as the source gives it: "Minister of Transport"
 * @param published EDTF; when the source was published, where known: the time the role was used
 * @param reason why it is this person
 */
public record Mention(
    CaptureId capture,
    SourceId source,
    String name,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> published,
    String reason) {}
