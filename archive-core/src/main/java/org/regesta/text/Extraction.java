package org.regesta.text;

import java.util.List;

/** What reading a capture came to. */
public sealed interface Extraction {

  /**
   * The words were read.
   *
   * @param mediaType what the bytes are, as detected
   * @param notes what a report should tell: "no publication date", "charset guessed: windows-1252"
   */
  record Read(
      String mediaType,
      ArticleText article,
      Anchors anchors,
      SourceMetadata metadata,
      List<String> notes)
      implements Extraction {
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The words could not be read; the reason is for the report: "encrypted", "no text (pictures
   * only)".
   */
  record Refused(String mediaType, String reason) implements Extraction {}
}
