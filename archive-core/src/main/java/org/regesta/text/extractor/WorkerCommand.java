package org.regesta.text.extractor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** How a worker is started: the Java of this process, its class path, and nothing to fetch with. */
final class WorkerCommand {

  private static final String BOOT_LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private WorkerCommand() {}

  static List<String> ofThisProcess() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var command = new ArrayList<>(List.of(java, "-cp", classPath));
    if (isBootJar(classPath)) {
      command.add("-Dloader.main=" + WorkerMain.class.getName());
      command.add(BOOT_LAUNCHER);
    } else {
      command.add(WorkerMain.class.getName());
    }
    return command;
  }

  /** The options stand between the Java and its class path. */
  static List<String> of(WorkerSettings settings, Path folder) {
    var command = new ArrayList<>(settings.command());
    command.addAll(
        1,
        List.of(
            "-Xmx" + settings.heapMegabytes() + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.io.tmpdir=" + folder,
            "-Djava.awt.headless=true",
            "-Duser.language=en",
            "-Duser.timezone=UTC",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            // a document that asks for something on the net gets nothing
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=1"));
    var limits = settings.limits();
    command.add(String.valueOf(limits.bytes()));
    command.add(String.valueOf(limits.markupBytes()));
    command.add(String.valueOf(limits.pages()));
    return command;
  }

  /** One jar that holds the others inside itself needs its own launcher. */
  private static boolean isBootJar(String classPath) {
    if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(Path.of(classPath))) {
      return false;
    }
    try (var jar = new JarFile(classPath)) {
      return jar.getEntry("BOOT-INF/lib/") != null;
    } catch (IOException noJar) {
      return false;
    }
  }
}
