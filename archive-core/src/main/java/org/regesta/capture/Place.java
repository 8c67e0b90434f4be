package org.regesta.capture;

/**
 * Where stored bytes lie.
 *
 * @param file relative to the home, "/" between
 * @param offset of the gzip member, or of the plain record, in bytes
 * @param length of the same
 * @param stored digest of the same
 */
record Place(String file, long offset, long length, Sha256 stored) {

  long end() {
    return offset + length;
  }
}
