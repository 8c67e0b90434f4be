package org.regesta.capture;

import java.nio.file.Path;

/** A stretch of a WARC file. */
sealed interface Frame {

  /**
   * One record: a gzip member, or a plain record.
   *
   * @param file where to read it: the WARC, or its record-by-record copy
   */
  record Whole(Path file, long offset, long length) implements Frame {}

  /**
   * Bytes that are no whole record.
   *
   * @param offset in the WARC, in bytes
   */
  record Damaged(long offset, String reason) implements Frame {}
}
