package org.regesta;

import org.regesta.cli.CommandLineFrame;
import org.springframework.modulith.Modulithic;

/** Where Regesta begins. Spring starts only for the commands that need an open archive. */
@Modulithic(systemName = "Regesta")
public final class Regesta {

  private Regesta() {}

  public static void main(String[] arguments) {
    System.exit(CommandLineFrame.of(SpringArchive::open, SpringArchive::serve).execute(arguments));
  }
}
