package org.regesta.capture;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/**
 * The header of a WARC 1.1 record that is about to be written (ISO 28500:2017, 4). Values cannot
 * begin a new line, whatever they hold.
 */
final class WarcHeader {

  private final StringBuilder lines = new StringBuilder("WARC/1.1\r\n");

  WarcHeader(String type) {
    field("WARC-Type", type);
  }

  WarcHeader field(String name, String value) {
    var line =
        value
            .codePoints()
            .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    lines.append(name).append(": ").append(line.strip()).append("\r\n");
    return this;
  }

  /** A URI as far as it can be taken as it is; blanks and controls are percent-encoded. */
  WarcHeader uri(String name, String uri) {
    return field(
        name,
        uri.codePoints()
            .mapToObj(c ->
                c <= 0x20 || c == 0x7f || "<>\"{}|\\^`".indexOf(c) >= 0
                    ? "%%%02X".formatted(c)
                    : Character.toString(c))
            .collect(Collectors.joining()));
  }

  WarcHeader date(String name, Instant instant) {
    return field(
        name, DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MICROS)));
  }

  /** The header's bytes, the empty line included; the block follows. */
  byte[] before(long blockLength) {
    return (lines + "Content-Length: " + blockLength + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
