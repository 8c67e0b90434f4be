package org.regesta.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;

/**
 * What whoever brought something in says about it; null is what was not said.
 *
 * @param published EDTF
 * @param from where this was declared: "sidecar article.json", "--published"; empty where nothing
 *     was
 */
public record DeclaredForm(
    @Nullable String collection,
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable Instant captured,
    @Nullable String url,
    @Nullable String rights,
    String from) {

  public static DeclaredForm of(Declared declared) {
    return new DeclaredForm(
        declared.collection(),
        declared.title(),
        declared.authors(),
        declared.publisher(),
        declared.published(),
        declared.captured(),
        declared.url(),
        declared.rights(),
        declared.from());
  }
}
