package org.regesta;

import org.jspecify.annotations.Nullable;
import org.regesta.capture.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much is brought in ("256MB"); what is not set is as usual.
 *
 * @param item the largest item, decoded
 * @param segment the size at which a new segment is begun
 * @param reserve what must stay free on the disk
 */
@ConfigurationProperties("regesta.capture")
record CaptureSettings(
    @Nullable DataSize item, @Nullable DataSize segment, @Nullable DataSize reserve) {

  Limits limits() {
    return new Limits(
        bytes(item, Limits.USUAL.item()),
        bytes(segment, Limits.USUAL.segment()),
        bytes(reserve, Limits.USUAL.reserve()));
  }

  private static long bytes(@Nullable DataSize set, long usual) {
    return set == null ? usual : set.toBytes();
  }
}
