package org.regesta.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every kind of page, by a name for messages. Pages of single entries and sources are found by
 * their links, as a reader finds them.
 *
 * @param paths below the address of the reading room
 * @param frames whole addresses of pages of ours on the second origin, by which captures are shown
 * @param empty whole addresses in an archive that nothing was brought into yet
 */
record Screens(Map<String, String> paths, Map<String, String> frames, Map<String, String> empty) {

  /** The same page with other numbers: one of each, a short one, is enough where a test is slow. */
  private static final Set<String> VARIANTS =
      Set.of("timeline", "timeline of one year", "timeline of centuries", "search without hits");

  static Screens of(Browsing room) {
    var finder = new ScreenFinder(room.address());
    room.stage().letDepart();
    var paths = new LinkedHashMap<String, String>();
    finder.putLists(paths);
    finder.putSources(paths);
    finder.putPeople(paths);
    finder.putImports(paths);
    putStanding(paths, "import in progress", room.stage().running());
    putStanding(paths, "import that was stopped", room.stage().stopped());
    putStanding(paths, "import that failed", room.stage().failed());
    finder.putRefusals(paths);
    return new Screens(paths, finder.frames(paths, room.replay()), empty(room.emptyAddress()));
  }

  private static void putStanding(Map<String, String> paths, String name, long number) {
    paths.put(name, "/imports/" + number);
  }

  private static Map<String, String> empty(String address) {
    var empty = new LinkedHashMap<String, String>();
    for (var path :
        List.of(
            "/timeline",
            "/timeline?period=2022",
            "/search",
            "/search?q=bridge",
            "/people",
            "/captures",
            "/imports",
            "/imports/new")) {
      empty.put("empty archive, " + path, address + path);
    }
    return empty;
  }

  /** The path of the page of that name. */
  String path(String name) {
    return Objects.requireNonNull(paths.get(name), name);
  }

  /** Every page of ours, wherever it is served. */
  Map<String, String> everything() {
    var everything = new LinkedHashMap<>(paths);
    everything.putAll(frames);
    everything.putAll(empty);
    return everything;
  }

  /** One page of each kind. */
  Map<String, String> kinds() {
    var kinds = new LinkedHashMap<>(paths);
    kinds.keySet().removeAll(VARIANTS);
    return kinds;
  }
}
