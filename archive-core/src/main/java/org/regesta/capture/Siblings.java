package org.regesta.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the files that lie together, by which a description is told from an item.
 *
 * @param stems the names of what can be described, without their last extension
 */
record Siblings(Set<String> names, Set<String> stems) {

  static Siblings of(Collection<Path> paths) {
    Set<String> names = new HashSet<>();
    Set<String> stems = new HashSet<>();
    for (var path : paths) {
      var name = Sidecars.name(path);
      if (!Files.isDirectory(path)) {
        names.add(name);
        if (!Sidecars.isJson(name)) {
          stems.add(Sidecars.stem(name));
        }
      }
    }
    return new Siblings(names, stems);
  }

  /** Whether a file of this name describes others and is no item itself. */
  boolean areDescribedBy(String name) {
    if (Sidecars.TABLES.contains(name)) {
      return true;
    }
    var described = Sidecars.stem(name);
    return Sidecars.isJson(name) && (names.contains(described) || stems.contains(described));
  }
}
