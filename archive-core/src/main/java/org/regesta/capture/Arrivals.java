package org.regesta.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everything that stands at the door: the files, folders and containers that an import was given,
 * item by item, in an order that is the same each time as long as they do not change.
 *
 * <p>Paths come in the order given, the entries of a folder in the order of their names, the
 * records of a container in the order of their offsets. What a file is, its first bytes decide, not
 * its extension. A loose file's source is the URL that was declared for it, else its {@code file:}
 * URI; the time of the file is kept as the file's time and never taken for the time of its capture.
 * Sidecars outweigh {@code declared}, which speaks for every item.
 */
public final class Arrivals implements Iterable<Arrival> {

  private final List<Path> paths;
  private final Declared declared;
  private final Limits limits;
  private final PayloadSource held;
  private final Scratch scratch;

  private Arrivals(
      List<Path> paths, Declared declared, Limits limits, PayloadSource held, Scratch scratch) {
    this.paths = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    this.declared = declared;
    this.limits = limits;
    this.held = held;
    this.scratch = scratch;
  }

  /**
   * The arrivals of these paths, with the usual limits.
   *
   * @param declared what the options of the import say about every item
   */
  public static Arrivals of(List<Path> paths, Declared declared) {
    return of(paths, declared, Limits.USUAL);
  }

  /**
   * The arrivals of these paths.
   *
   * @throws IllegalArgumentException where the declared URL is no absolute URI
   */
  public static Arrivals of(List<Path> paths, Declared declared, Limits limits) {
    if (declared.url() != null) {
      new SourceUri(declared.url());
    }
    return new Arrivals(
        paths, declared, limits, _ -> Optional.empty(), new Scratch(Optional.empty(), limits));
  }

  /** The same arrivals, where a revisit may also refer to content that is held: by a store. */
  public Arrivals knowing(PayloadSource source) {
    return new Arrivals(paths, declared, limits, source, scratch);
  }

  /** The same arrivals, where containers are unpacked elsewhere. */
  Arrivals unpackedBy(Scratch other) {
    return new Arrivals(paths, declared, limits, held, other);
  }

  /** A path that nothing can be brought in from, and why, in words for whoever gave the order. */
  public record Unavailable(Path path, String reason) {}

  /** The given paths that are missing or closed to us: to be told before the work begins. */
  public List<Unavailable> unavailable() {
    return paths.stream().flatMap(path -> unavailable(path).stream()).toList();
  }

  private static Optional<Unavailable> unavailable(Path path) {
    if (!Files.exists(path)) {
      return Optional.of(new Unavailable(path, "there is no such file or folder"));
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : Optional.of(new Unavailable(path, "permission denied"));
  }

  /**
   * How many arrivals there will be, where that can be told without reading any of them: files that
   * are no containers. Empty where one holds records, and where the thread is interrupted.
   */
  public OptionalLong foreseen() {
    try (var walk = new ArrivalWalk(paths, declared, new FileReader(limits, held, scratch))) {
      return walk.foreseen();
    }
  }

  /** Arrivals in their order; to be closed, because a walk may hold a scratch file. */
  public interface Walk extends Iterator<Arrival>, AutoCloseable {

    /** What was met from the beginning on and is no item, in words for the report. */
    List<String> remarks();

    @Override
    void close();
  }

  @Override
  public Walk iterator() {
    return openAt(0);
  }

  /**
   * The arrivals from this position on: where an import that was stopped goes on.
   *
   * @param position of the first arrival that is wanted
   */
  public Walk openAt(long position) {
    var walk = new ArrivalWalk(paths, declared, new FileReader(limits, held, scratch));
    walk.skipTo(position);
    return walk;
  }
}
