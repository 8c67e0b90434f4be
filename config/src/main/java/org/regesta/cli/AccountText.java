package org.regesta.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.regesta.batch.ImportWorker;
import org.regesta.capture.CaptureId;
import org.regesta.form.AccountRows;
import org.regesta.form.ItemForm;
import org.regesta.inspect.Printable;
import org.regesta.intake.Account;
import org.regesta.intake.Item;
import org.regesta.intake.Listed;
import org.regesta.intake.Standing;

/** An account as people read it. */
final class AccountText {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private AccountText() {}

  /**
   * The lines of a report.
   *
   * @param refused some refused items, to be named; the account counts them all
   */
  static List<String> of(Account account, List<Item> refused, WholeCommand restart) {
    var lines = new ArrayList<String>();
    lines.add(heading(account, restart));
    account.standing().failure().ifPresent(why -> lines.add("  failed: " + Printable.words(why)));
    lines.addAll(figures(account));
    if (account.refused() > 0) {
      lines.add(
          "refused  (full list: regesta report %d --refused --csv)"
              .formatted(account.standing().order().number()));
      refused.forEach(item -> lines.add(refusal(item)));
      long more = account.refused() - refused.size();
      if (more > 0) {
        lines.add("  … and %s more; in all %s".formatted(number(more), reasons(account)));
      }
    }
    if (!account.held().isEmpty()) {
      lines.add("held already");
      addNames(lines, "  ", account.held(), account.alreadyHeld());
    }
    if (!account.notes().isEmpty()) {
      lines.add(
          "notes  (of every item: regesta report %d --items)"
              .formatted(account.standing().order().number()));
      account.notes().forEach(note -> addNote(lines, note));
    }
    account.standing().remarks().forEach(remark -> lines.add("note: " + Printable.words(remark)));
    return List.copyOf(lines);
  }

  private static void addNote(List<String> lines, Account.Note note) {
    lines.add("  %6s  %s".formatted(number(note.times()), Printable.words(note.words())));
    addNames(lines, "          ", note.items(), note.times());
  }

  private static void addNames(List<String> lines, String margin, List<Item> items, long all) {
    items.forEach(item ->
        lines.add(
            "%s%s   %s"
                .formatted(
                    margin,
                    Printable.name(item.name()),
                    item.capture().map(CaptureId::value).orElse(""))));
    if (all > items.size()) {
      lines.add("%s… and %s more".formatted(margin, number(all - items.size())));
    }
  }

  private static boolean isWithRefusals(Account account) {
    return account.standing().state() == Standing.State.DONE && account.refused() > 0;
  }

  /** One line: which import, of what, when, and how it stands. */
  static String heading(Account account, WholeCommand restart) {
    var standing = account.standing();
    return "import %d · %s · %s · %s%s"
        .formatted(
            standing.order().number(),
            sources(standing),
            times(standing),
            state(standing, restart.resume(standing.order().number())),
            isWithRefusals(account) ? " with refusals" : "");
  }

  /** The names of what was asked for, short enough for a line. */
  static String sources(Standing standing) {
    return Printable.name(standing.order().inShort());
  }

  private static String times(Standing standing) {
    var begin = standing.started().orElse(standing.order().placed());
    return standing.ended().map(end -> span(begin, end)).orElse(MINUTE.format(begin)) + " UTC";
  }

  private static String span(Instant begin, Instant end) {
    var first = MINUTE.format(begin);
    var last = MINUTE.format(end);
    var sameDay = first.regionMatches(0, last, 0, 11);
    return first + "–" + (sameDay ? last.substring(11) : last);
  }

  /** "read, 32 of 41". */
  static String step(Standing standing) {
    var progress = standing.progress();
    return progress.total() == 0
        ? progress.step()
        : "%s, %s of %s"
            .formatted(progress.step(), number(progress.done()), number(progress.total()));
  }

  private static String state(Standing standing, String restart) {
    return switch (standing.state()) {
      case WAITING -> "waiting";
      case RUNNING ->
          ImportWorker.isLeft(standing)
              ? "interrupted; go on with: " + restart
              : (standing.stopAsked() ? "stopping: " : "running: ") + standing.progress().step();
      case STOPPED -> "stopped; go on with: " + restart;
      case FAILED -> "failed; go on with: " + restart;
      case DONE -> "completed";
    };
  }

  private static List<String> figures(Account account) {
    var dates = account.dates();
    var statements = account.statements();
    return List.of(
        figure(
            "received",
            account.received(),
            "= kept %s + held already %s + refused %s",
            account.kept(),
            account.alreadyHeld(),
            account.refused()),
        figure(
            "dates found",
            dates.found(),
            "  placed %s · two readings or more %s · left open %s",
            dates.placed(),
            dates.ambiguous(),
            dates.open()),
        figure(
            "statements",
            statements.found(),
            "  quoted %s · reported %s · mixed %s · speaker unknown %s",
            statements.quoted(),
            statements.reported(),
            statements.mixed(),
            statements.speakerUnknown()),
        figure("events", account.events(), ""),
        figure("on the timeline", account.passages(), "  passages"));
  }

  private static String figure(String name, long value, String parts, Object... values) {
    var numbers = new Object[values.length];
    for (int n = 0; n < values.length; n++) {
      numbers[n] = number((Long) values[n]);
    }
    return "  %-15s %9s %s"
        .formatted(name, number(value), parts.formatted(numbers))
        .stripTrailing();
  }

  /** An item, its end, what holds it and what was noted of it, in one line. */
  static String line(Listed one) {
    var item = one.item();
    var parts = new ArrayList<String>();
    parts.add(Printable.name(item.name()));
    parts.add(ItemForm.ended(item));
    parts.add(Printable.name(AccountRows.reason(item)));
    parts.add(item.capture().map(CaptureId::value).orElse(""));
    one.notes().forEach(note -> parts.add(Printable.words(note)));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("   "));
  }

  private static String refusal(Item item) {
    var kept =
        item.capture().map(capture -> "  (its bytes are kept as " + capture + ")").orElse("");
    return "  %s   %s%s"
        .formatted(Printable.name(item.name()), Printable.name(AccountRows.reason(item)), kept);
  }

  /** "7 encrypted, 4 no text". */
  static String reasons(Account account) {
    return account.refusals().stream()
        .map(refusal -> number(refusal.times()) + " " + Printable.name(refusal.words()))
        .collect(Collectors.joining(", "));
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
