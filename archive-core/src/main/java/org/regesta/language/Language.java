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

  /**
   * No language in particular: its tables hold the words of all languages that stand around a text
   * and are read before its language is known, such as "by" and "Seite".
   */
  public static final Language UNDETERMINED = new Language("und");

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
   * Whether any of its tables are at hand. Where they are not, a text is not read by the rules of
   * another language: what would be found there, its author never said.
   */
  public boolean hasTables() {
    return Language.class.getResource("/language/" + tag + "/") != null;
  }

  /**
   * The rows of one table: tab-separated cells; blank lines and lines that begin with '#' are left
   * out; cells are trimmed. A table that the language does not have is one without rows: what it
   * would tell is not known of this language.
   *
   * @throws IllegalArgumentException where there is no table of that name in English or for all
   *     languages: the name is wrong
   */
  public List<List<String>> table(String name) {
    var path = path(name);
    try (InputStream in = Language.class.getResourceAsStream(path)) {
      if (in == null) {
        return without(name);
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

  /** The second cells of a table's rows of one kind, which their first cells name. */
  public List<String> words(String name, String kind) {
    return table(name).stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .toList();
  }

  private String path(String name) {
    return "/language/" + tag + "/" + name + ".tsv";
  }

  private List<List<String>> without(String name) {
    if (Language.class.getResource(ENGLISH.path(name)) == null
        && Language.class.getResource(UNDETERMINED.path(name)) == null) {
      throw new IllegalArgumentException("no language has a table '" + name + "'");
    }
    return List.of();
  }
}
