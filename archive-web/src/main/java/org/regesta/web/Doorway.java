package org.regesta.web;

import java.nio.file.Path;
import java.util.List;

/**
 * What may come in through the reading room. Whoever is on this machine can reach it: it must not
 * read for them what they may not read themselves.
 *
 * @param incoming where uploads are laid down, in the home
 * @param folders what lies on the server and may be brought in, with all below
 * @param upload bytes that may be sent at once
 * @param reserve bytes that must stay free on the disk of the home
 */
public record Doorway(Path incoming, List<Path> folders, long upload, long reserve) {

  public Doorway {
    folders = List.copyOf(folders);
  }
}
