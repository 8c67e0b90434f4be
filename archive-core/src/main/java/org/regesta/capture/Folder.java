package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One folder of a walk: its entries in the order of their names, without hidden files and without
 * the descriptions of other files.
 */
final class Folder {

  private final Path path;
  private final @Nullable Folder parent;
  private final Optional<SidecarTable> table;

  Folder(Path path, @Nullable Folder parent) {
    this.path = path;
    this.parent = parent;
    this.table = SidecarTable.in(path);
  }

  /** The same order on every machine: by UTF-16 code units of the name. */
  List<Path> entries() throws IOException {
    List<Path> all = new ArrayList<>();
    try (var listing = Files.newDirectoryStream(path)) {
      for (var entry : listing) {
        if (!Sidecars.name(entry).startsWith(".")) {
          all.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
    all.sort(Comparator.comparing(Sidecars::name));
    var siblings = Siblings.of(all);
    return all.stream().filter(entry -> !siblings.areDescribedBy(Sidecars.name(entry))).toList();
  }

  /** What the file's own JSON and the tables of this folder and of those above say. */
  Sidecar describe(Path file) {
    return Sidecars.of(file, tables(file));
  }

  private Optional<Sidecar> tables(Path file) {
    var here = table.map(t -> t.row(path.relativize(file).toString()));
    var above = parent == null ? Optional.<Sidecar>empty() : parent.tables(file);
    return here.isPresent() && above.isPresent()
        ? Optional.of(Sidecars.complete(here.get(), above.get()))
        : here.or(() -> above);
  }

  /** The lines of this folder's table that described nothing. */
  List<Met> unclaimed(Path root) {
    List<Met> left = new ArrayList<>();
    table.ifPresent(t ->
        t.unclaimed()
            .forEach((file, reason) -> left.add(new Met.Barred(below(root, path) + file, reason))));
    return left;
  }

  private static String below(Path root, Path folder) {
    var relative = root.relativize(folder).toString().replace('\\', '/');
    return relative.isEmpty() ? "" : relative + "/";
  }
}
