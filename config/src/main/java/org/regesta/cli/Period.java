package org.regesta.cli;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that name a stretch of time. */
final class Period {

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Days.Reader.class,
      description = "From this day, month or year on: 2022-03-30, 2022-03, 2022.")
  private @Nullable Days from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Days.Reader.class,
      description = "Up to this day, month or year.")
  private @Nullable Days to;

  Bounds bounds(CommandSpec command) {
    try {
      return new Bounds(
          from == null ? null : from.bounds().earliest(), to == null ? null : to.bounds().latest());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "--from lies behind --to: " + e.getMessage());
    }
  }
}
