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
 * A language, and its tables where they are at hand.
 *
 * @param tag the primary subtag of BCP 47, lower case: "en"
 */
public record Language(String tag) {

  /** The language that is taken for a text's own where nothing tells. */
  public static final Language ENGLISH = new Language("en");

  public Language {
    if (!tag.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a primary language subtag: '" + tag + "'");
    }
  }

  /** The language of a BCP 47 tag such as "en-GB"; English where the tag names none. */
  public static Language forTag(String languageTag) {
    var primary = Locale.forLanguageTag(languageTag).getLanguage();
    return primary.matches("[a-z]{2,3}") ? new Language(primary) : ENGLISH;
  }

  /**
   * Whether its tables are at hand. Where they are not, a text is not read by the rules of another
   * language: what would be found there, its author never said.
   */
  public boolean hasTables() {
    return Language.class.getResource("/language/" + tag + "/") != null;
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
