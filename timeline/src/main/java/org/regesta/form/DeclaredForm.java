package org.regesta.form;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;

/**
 * What whoever brought something in says about it; null is what was not said.
 *
 * @param published EDTF
 * @param from where each of these was declared, by its name here: "sidecar article.json",
 *     "--published"
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
    Map<String, String> from) {

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
        declared.where().entrySet().stream()
            .collect(
                Collectors.toMap(
                    field -> field.getKey().name().toLowerCase(Locale.ROOT),
                    Map.Entry::getValue,
                    (one, _) -> one,
                    LinkedHashMap::new)));
  }
}
