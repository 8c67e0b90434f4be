package org.regesta.web.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.intake.Account;
import org.regesta.intake.Standing;
import org.regesta.web.Moments;

/**
 * An order and its account as pages show them.
 *
 * @param state in a word, the class of its badge
 * @param standing in words: "reading, 4 of 9"
 * @param sources what it brings in
 * @param sums "received 9 = kept 7 + already held 0 + refused 2"
 * @param addsUp whether every arrival has its end; while it runs that is yet to be seen
 */
record OrderView(
    long number,
    String state,
    String standing,
    Optional<Step> step,
    List<String> sources,
    String placed,
    Optional<String> started,
    Optional<String> ended,
    Optional<String> failure,
    List<Said> declared,
    String sums,
    boolean addsUp,
    boolean over,
    boolean canBeStopped,
    boolean canGoOn,
    Account account) {

  /** How far the running step is; a total of 0 is not known. */
  record Step(String name, long done, long total) {}

  /** What was said of every source. */
  record Said(String name, String value) {}

  static OrderView of(Account account, boolean forsaken) {
    var standing = account.standing();
    var order = standing.order();
    return new OrderView(
        order.number(),
        state(account, forsaken),
        words(account, forsaken),
        step(standing),
        order.paths().stream().map(String::valueOf).toList(),
        Moments.of(order.placed()),
        standing.started().map(Moments::of),
        standing.ended().map(Moments::of),
        standing.failure(),
        declared(standing),
        sums(account),
        account.discrepancies().isEmpty(),
        standing.over(),
        standing.state() == Standing.State.RUNNING && !forsaken && !standing.stopAsked(),
        switch (standing.state()) {
          case STOPPED, FAILED -> true;
          case WAITING, RUNNING, DONE -> false;
        },
        account);
  }

  private static String state(Account account, boolean forsaken) {
    return switch (account.standing().state()) {
      case WAITING -> "waiting";
      case RUNNING -> forsaken ? "waiting" : "running";
      case STOPPED -> "partly";
      case FAILED -> "failed";
      case DONE -> account.refused() == 0 ? "done" : "partly";
    };
  }

  private static String words(Account account, boolean forsaken) {
    return switch (account.standing().state()) {
      case WAITING -> "waiting for a worker";
      case RUNNING ->
          forsaken
              ? "whoever ran it gives no sign of life; the next worker goes on with it"
              : account.standing().stopAsked()
                  ? "stopping: what is at hand is ended first"
                  : "running";
      case STOPPED -> "stopped; it goes on where it stopped";
      case FAILED -> "failed; it can go on where it failed";
      case DONE ->
          account.refused() == 0 ? "done" : "done, %,d refused".formatted(account.refused());
    };
  }

  private static Optional<Step> step(Standing standing) {
    var progress = standing.progress();
    return progress.step().isEmpty() || standing.over()
        ? Optional.empty()
        : Optional.of(new Step(progress.step(), progress.done(), progress.total()));
  }

  private static List<Said> declared(Standing standing) {
    var declared = standing.order().declared();
    return Stream.of(
            Optional.ofNullable(declared.collection()).map(value -> new Said("Collection", value)),
            Optional.ofNullable(declared.title()).map(value -> new Said("Title", value)),
            Optional.of(String.join("; ", declared.authors()))
                .filter(names -> !names.isEmpty())
                .map(names -> new Said("Authors", names)),
            Optional.ofNullable(declared.publisher()).map(value -> new Said("Publisher", value)),
            Optional.ofNullable(declared.published()).map(value -> new Said("Published", value)),
            Optional.ofNullable(declared.captured())
                .map(value -> new Said("Captured", Moments.of(value))),
            Optional.ofNullable(declared.rights()).map(value -> new Said("Rights", value)),
            Optional.ofNullable(declared.url()).map(value -> new Said("Address", value)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String sums(Account account) {
    return String.format(
        Locale.ENGLISH,
        "received %,d = kept %,d + already held %,d + refused %,d",
        account.received(),
        account.kept(),
        account.alreadyHeld(),
        account.refused());
  }

  /** The names of what it brings in, short. */
  public String shortSources() {
    return account.standing().order().inShort();
  }
}
