package org.regesta.citation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** A program that reads citations, where it is installed. */
record Program(String name) {

  /** What a run of it printed. */
  record Run(int exit, String out, String err) {}

  /**
   * Skips the test, and says so, where the program is not there; with {@code
   * REGESTA_TOOLS=required}, as continuous integration has it, the test fails instead.
   */
  static Program installed(String name) {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    if (!there && "required".equals(System.getenv("REGESTA_TOOLS"))) {
      throw new IllegalStateException(name + " is not installed here");
    }
    assumeTrue(there, name + " is not installed here");
    return new Program(name);
  }

  Run run(Path folder, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(name);
    command.addAll(Arrays.asList(arguments));
    var out = folder.resolve(name + ".out");
    var err = folder.resolve(name + ".err");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(name + " does not end");
    }
    return new Run(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
