package org.regesta.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Regesta this is. */
final class Version implements IVersionProvider {

  static String ofRegesta() {
    var version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Regesta " + ofRegesta(),
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}
