package org.regesta.cli;

import java.util.concurrent.Callable;
import org.regesta.home.HomeLock;
import org.regesta.home.HomeUnusable;
import org.regesta.search.IndexFeeder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the index anew from the database. */
@Command(name = "reindex", description = "Build the search index anew; nothing else is changed.")
final class ReindexCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ReindexCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  /**
   * What was done.
   *
   * @param entries that can be found now
   */
  record Done(long entries) {}

  @Override
  public Integer call() {
    try (var archive = regesta.open("reindex")) {
      if (!archive.home().isOwned()) {
        var home = archive.home().home();
        throw new HomeUnusable(
            "the home %s is in use by %s, which keeps its index. Wait until it ends, or end it, and try again."
                .formatted(home, HomeLock.ownerOf(home)));
      }
      var done = new Done(archive.part(IndexFeeder.class).reindexAll());
      var out = spec.commandLine().getOut();
      out.println(json ? Json.of(done) : "%,d entries indexed".formatted(done.entries()));
      out.flush();
      return ExitCode.DONE;
    }
  }
}
