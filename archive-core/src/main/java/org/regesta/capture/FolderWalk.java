package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Everything below a folder, depth first, in the order of the names; one folder's listing at a time
 * is held.
 *
 * <p>A symbolic link to a file inside the tree counts as that file; one that leads out of the tree,
 * to a folder or nowhere is barred, so that a walk neither escapes nor runs in circles.
 */
final class FolderWalk implements Iterator<Met> {

  private final Path root;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Met> ahead = new ArrayDeque<>();

  private record Open(Folder folder, Iterator<Path> entries) {}

  FolderWalk(Path root) {
    this.root = root;
    enter(root);
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && !open.isEmpty()) {
      step(open.getLast());
    }
    return !ahead.isEmpty();
  }

  @Override
  public Met next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ahead.removeFirst();
  }

  private void step(Open current) {
    if (!current.entries().hasNext()) {
      open.removeLast();
      ahead.addAll(current.folder().unclaimed(root));
      return;
    }
    var entry = current.entries().next();
    if (Files.isSymbolicLink(entry)) {
      ahead.add(link(current.folder(), entry));
    } else if (Files.isDirectory(entry)) {
      enter(entry);
    } else {
      ahead.add(file(current.folder(), entry));
    }
  }

  private void enter(Path path) {
    try {
      var folder = new Folder(path, open.isEmpty() ? null : open.getLast().folder());
      open.addLast(new Open(folder, folder.entries().iterator()));
    } catch (IOException e) {
      ahead.add(new Met.Barred(name(path), "the folder cannot be read: " + Reason.of(e)));
    }
  }

  private Met link(Folder folder, Path link) {
    try {
      var target = link.toRealPath();
      if (!target.startsWith(root.toRealPath())) {
        return barred(link, "a symbolic link that leads out of the folder; it is not followed");
      }
      return Files.isDirectory(target)
          ? barred(link, "a symbolic link to a folder; it is not followed")
          : file(folder, link);
    } catch (IOException e) {
      return barred(link, "a symbolic link that leads nowhere");
    }
  }

  private Met file(Folder folder, Path file) {
    if (Files.notExists(file)) {
      return barred(file, "is no longer there");
    }
    if (!Files.isRegularFile(file)) {
      return barred(file, "not a file that has content (a device, a pipe or a socket)");
    }
    try {
      return switch (folder.describe(file)) {
        case Sidecar.Said(var declared) -> new Met.Found(file, name(file), declared);
        case Sidecar.Broken(var reason) -> barred(file, reason);
      };
    } catch (InvalidPathException e) {
      return barred(file, "its name has characters that this system's locale lacks; use UTF-8");
    }
  }

  private Met barred(Path path, String reason) {
    return new Met.Barred(name(path), reason);
  }

  private String name(Path path) {
    var below = root.relativize(path).toString().replace('\\', '/');
    return below.isEmpty() ? Sidecars.name(root) : below;
  }
}
