package org.regesta.capture;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever brought a capture says about it: a sidecar file or the options of the import.
 * Declared values outweigh what is read from the capture, and are kept apart from it.
 *
 * @param published EDTF, usually a day: "2023-06-23"
 * @param from where this was declared, for the evidence: "sidecar article.json", "--published"
 */
public record Declared(
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String published,
    @Nullable Instant captured,
    @Nullable String rights,
    @Nullable String collection,
    String from) {

  /** Nothing was declared. */
  public static final Declared NOTHING =
      new Declared(null, null, null, List.of(), null, null, null, null, "");

  public Declared {
    authors = List.copyOf(authors);
  }

  /** These values, completed with those of a weaker declaration where they are silent. */
  public Declared orElse(Declared weaker) {
    return new Declared(
        url != null ? url : weaker.url,
        title != null ? title : weaker.title,
        publisher != null ? publisher : weaker.publisher,
        authors.isEmpty() ? weaker.authors : authors,
        published != null ? published : weaker.published,
        captured != null ? captured : weaker.captured,
        rights != null ? rights : weaker.rights,
        collection != null ? collection : weaker.collection,
        from.isEmpty() || weaker.from.isEmpty() ? from + weaker.from : from + ", " + weaker.from);
  }
}
