package org.regesta.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Numbers the arrivals of paths, which it opens one after the other. */
final class ArrivalWalk implements Arrivals.Walk {

  private final Iterator<Path> paths;
  private final Map<Path, Siblings> given;
  private final Declared declared;
  private final FileReader reader;
  private Iterator<Met> met = Collections.emptyIterator();
  private Iterator<Unnumbered> items = Collections.emptyIterator();
  private long position;

  ArrivalWalk(List<Path> paths, Declared declared, FileReader reader) {
    this.paths = paths.iterator();
    this.given =
        paths.stream()
            .collect(
                Collectors.groupingBy(
                    path -> path.resolveSibling(""),
                    Collectors.collectingAndThen(Collectors.toList(), Siblings::of)));
    this.declared = declared;
    this.reader = reader;
  }

  void skipTo(long wanted) {
    while (position < wanted && hasNext()) {
      next();
    }
  }

  /** Counts what stands at the door, from the beginning, as far as no container is among it. */
  OptionalLong foreseen() {
    long count = 0;
    while ((met.hasNext() || paths.hasNext()) && !Thread.currentThread().isInterrupted()) {
      if (!met.hasNext()) {
        met = walk(paths.next());
      } else if (met.next() instanceof Met.Found found && FileReader.isContainer(found.file())) {
        return OptionalLong.empty();
      } else {
        count++;
      }
    }
    return Thread.currentThread().isInterrupted() ? OptionalLong.empty() : OptionalLong.of(count);
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && (met.hasNext() || paths.hasNext())) {
      if (met.hasNext()) {
        items = reader.read(completed(met.next()));
      } else {
        met = walk(paths.next());
      }
    }
    return items.hasNext();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next().at(position++);
  }

  @Override
  public List<String> remarks() {
    return reader.remarks();
  }

  @Override
  public void close() {
    reader.close();
  }

  private Met completed(Met one) {
    return switch (one) {
      case Met.Found(var file, var name, var said) ->
          new Met.Found(file, name, said.orElse(declared));
      case Met.Barred barred -> barred;
    };
  }

  private Iterator<Met> walk(Path path) {
    if (Files.isDirectory(path)) {
      return new FolderWalk(path);
    }
    return describesAnother(path) ? Collections.emptyIterator() : List.of(single(path)).iterator();
  }

  private static Met single(Path path) {
    var name = Sidecars.name(path);
    if (!Files.exists(path)) {
      return new Met.Barred(name, "there is no such file or folder: " + path);
    }
    return switch (Sidecars.of(path)) {
      case Sidecar.Said(var said) -> new Met.Found(path, name, said);
      case Sidecar.Broken(var reason) -> new Met.Barred(name, reason);
    };
  }

  /** "import *" names the sidecars too. */
  private boolean describesAnother(Path path) {
    var together = given.get(path.resolveSibling(""));
    return together != null
        && together.names().size() > 1
        && together.areDescribedBy(Sidecars.name(path));
  }
}
