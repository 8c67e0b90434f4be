package org.regesta;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.regesta.cli.CommandLineFrame;
import org.regesta.home.TestDatabase;

/** A command that was run within this process: how it ended, and what it said. */
record CommandRun(int exit, String out, String err) {

  static CommandRun of(String... words) {
    return of(new StringWriter(), words);
  }

  /**
   * @param err fills up while the command runs
   */
  static CommandRun of(StringWriter err, String... words) {
    var out = new StringWriter();
    int exit =
        CommandLineFrame.of(SpringArchive::open, SpringArchive::serve)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return new CommandRun(exit, out.toString(), err.toString());
  }

  /** The words of a command, and the options that name its archive. */
  static String[] on(Path home, String database, String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", home.toString(), "--database", database));
    return all.toArray(String[]::new);
  }

  /** A database as an option names it. */
  static String url(TestDatabase database) {
    var address = database.address();
    return address.url() + "&user=" + address.user() + "&password=" + address.password();
  }
}
