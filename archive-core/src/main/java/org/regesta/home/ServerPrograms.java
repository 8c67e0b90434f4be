package org.regesta.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs PostgreSQL's programs as the user that may run them. */
record ServerPrograms(PostgresBinaries binaries, ServerUser user) {

  /** How a program ended, and what it printed. */
  record Ended(int exit, String output) {

    boolean well() {
      return exit == 0;
    }
  }

  Ended run(String program, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(binaries.program(program));
    command.addAll(arguments);
    var process = builder(user.command(command)).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + program + " ran", e);
    }
  }

  private ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(Path.of("/").toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return builder;
  }
}
