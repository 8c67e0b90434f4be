package org.regesta.capture;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Descriptions that lie beside the files they describe.
 *
 * <p>For {@code article.html} that is {@code article.html.json}, else {@code article.json}; and the
 * table {@code sidecar.csv} (else {@code metadata.csv}) of its folder, whose column {@code file}
 * names it. Fields: url, title, publisher, authors (a JSON list, or one text with ";" between),
 * published (EDTF), captured (ISO 8601 with an offset, or a day, which is taken from its first
 * instant in UTC), rights, collection. Other fields are passed over. The JSON file outweighs the
 * table.
 */
public final class Sidecars {

  static final Set<String> TABLES = Set.of("sidecar.csv", "metadata.csv");

  private Sidecars() {}

  /** What lies beside a file, in its own folder. */
  public static Sidecar of(Path file) {
    var folder = file.toAbsolutePath().getParent();
    return folder == null
        ? new Sidecar.Said(Declared.NOTHING)
        : of(file, SidecarTable.in(folder).map(table -> table.row(name(file))));
  }

  /** The file's own JSON, completed from what tables said. */
  static Sidecar of(Path file, Optional<Sidecar> table) {
    var own = json(file).map(SidecarJson::read);
    if (own.isEmpty()) {
      return table.orElseGet(() -> new Sidecar.Said(Declared.NOTHING));
    }
    return table.isEmpty() ? own.get() : complete(own.get(), table.get());
  }

  static Sidecar complete(Sidecar stronger, Sidecar weaker) {
    return switch (stronger) {
      case Sidecar.Broken broken -> broken;
      case Sidecar.Said(var strong) ->
          switch (weaker) {
            case Sidecar.Broken broken -> broken;
            case Sidecar.Said(var weak) -> new Sidecar.Said(strong.orElse(weak));
          };
    };
  }

  /** Whether a file of this name is a table of descriptions. */
  public static boolean isTable(String name) {
    return TABLES.contains(name);
  }

  static boolean isJson(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** A name without its last extension. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Optional<Path> json(Path file) {
    var name = name(file);
    var whole = file.resolveSibling(name + ".json");
    if (isThere(whole)) {
      return Optional.of(whole);
    }
    var plain = file.resolveSibling(stem(name) + ".json");
    return isJson(name) || !isThere(plain) ? Optional.empty() : Optional.of(plain);
  }

  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
