package org.regesta.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A language whose tables are at hand.
 *
 * @param tag the primary subtag of BCP 47, lower case: "en"
 */
public record Language(String tag) {

  /** The language that is read where a text's own has no tables yet. */
  public static final Language ENGLISH = new Language("en");

  public Language {
    if (!tag.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a primary language subtag: '" + tag + "'");
    }
  }

  /** The language of a BCP 47 tag such as "en-GB", or English where that language has no tables. */
  public static Language forTag(String languageTag) {
    var primary = Locale.forLanguageTag(languageTag).getLanguage();
    return primary.isEmpty() || Language.class.getResource("/language/" + primary + "/") == null
        ? ENGLISH
        : new Language(primary);
  }

  /**
   * The rows of one table: tab-separated cells; blank lines and lines that begin with '#' are left
   * out; cells are trimmed.
   *
   * @throws IllegalArgumentException where the language has no such table
   */
  public List<List<String>> table(String name) {
    var path = "/language/" + tag + "/" + name + ".tsv";
    try (InputStream in = Language.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + path);
      }
      var rows = new ArrayList<List<String>>();
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)).stream().map(String::strip).toList());
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("reading table " + path, e);
    }
  }
}
