package org.regesta.batch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who runs an order: one run in one process. Lets another process of the same machine see at once
 * that it died, where otherwise the lease would have to end first.
 *
 * @param host name of the machine
 * @param process its number there
 * @param begun when that process began, since numbers come round again
 */
record Holder(String host, long process, Instant begun, String run) {

  private static final String MARK = "/";

  static Holder ofThisProcess() {
    var process = ProcessHandle.current();
    return new Holder(thisHost(), process.pid(), begin(process), UUID.randomUUID().toString());
  }

  static Optional<Holder> parse(String text) {
    var parts = text.split(MARK, -1);
    if (parts.length != 4 || !parts[1].matches("\\d{1,18}") || !parts[2].matches("-?\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Holder(
            parts[0],
            Long.parseLong(parts[1]),
            Instant.ofEpochMilli(Long.parseLong(parts[2])),
            parts[3]));
  }

  /** Whether it is certain that the process is no more: never for another machine's. */
  boolean isDead() {
    return host.equals(thisHost())
        && ProcessHandle.of(process)
            .filter(ProcessHandle::isAlive)
            .filter(alive -> begin(alive).equals(begun))
            .isEmpty();
  }

  /** Whether it is this very process. */
  boolean isHere() {
    var process = ProcessHandle.current();
    return host.equals(thisHost()) && this.process == process.pid() && begun.equals(begin(process));
  }

  @Override
  public String toString() {
    return String.join(
        MARK, host, String.valueOf(process), String.valueOf(begun.toEpochMilli()), run);
  }

  private static Instant begin(ProcessHandle process) {
    return Instant.ofEpochMilli(process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
  }

  private static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName().replace(MARK, "-");
    } catch (UnknownHostException e) {
      return "unnamed";
    }
  }
}
