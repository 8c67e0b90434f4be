package org.regesta.home;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * How to get into the embedded server of a home: remembered in a file that its owner alone can
 * read.
 *
 * @param port on the loopback interface
 */
record ServerAccess(int port, String password) {

  static final String USER = "regesta";
  static final String DATABASE = "regesta";

  /** A new password, 128 bits of it, and a port that is free now. */
  static ServerAccess fresh() throws IOException {
    var secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    return new ServerAccess(freePort(), HexFormat.of().formatHex(secret));
  }

  static Optional<ServerAccess> read(Home home) throws IOException {
    if (!Files.exists(home.connection())) {
      return Optional.empty();
    }
    var file = new Properties();
    file.load(new StringReader(Files.readString(home.connection())));
    return Optional.of(
        new ServerAccess(
            Integer.parseInt(file.getProperty("port", "0")), file.getProperty("password", "")));
  }

  /** Writes the file whole or not at all. */
  ServerAccess writtenTo(Home home) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var fresh = Files.createTempFile(home.root(), "database", ".tmp", ownerOnly);
    Files.writeString(fresh, "port=" + port + "\npassword=" + password + "\n");
    try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, home.connection(), StandardCopyOption.ATOMIC_MOVE);
    return this;
  }

  ServerAccess at(int otherPort) {
    return new ServerAccess(otherPort, password);
  }

  boolean isPortFree() {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  DatabaseAddress database(String name) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?ApplicationName=regesta",
        USER,
        password);
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
