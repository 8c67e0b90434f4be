package org.regesta.capture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;

/** An exception in words for a report; the words of a library are none. */
final class Reason {

  private Reason() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "it is not there";
      case ParsingException _ -> "has a header that cannot be understood";
      case EOFException cut -> isOfChunks(cut) ? "ends before its last chunk" : "ends too early";
      case ZipException _ -> "holds compressed content that is damaged";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static boolean isOfChunks(EOFException cut) {
    return String.valueOf(cut.getMessage()).contains("chunk");
  }
}
