package org.regesta.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.regesta.capture.CaptureId;
import org.regesta.intake.Account;
import org.regesta.intake.Item;
import org.regesta.intake.Listed;
import org.regesta.intake.Outcome;

/** An account as rows of CSV (RFC 4180). */
public final class AccountRows {

  private AccountRows() {}

  /** One figure a row. */
  public static String of(Account account) {
    return csv(
        List.of("figure", "value"),
        List.of(
            row("import", account.standing().order().number()),
            List.of("state", account.standing().state().name()),
            row("received", account.received()),
            row("kept", account.kept()),
            row("already held", account.alreadyHeld()),
            row("refused", account.refused()),
            row("dates", account.dates().found()),
            row("dates placed", account.dates().placed()),
            row("dates with two readings or more", account.dates().ambiguous()),
            row("dates left open", account.dates().open()),
            row("statements", account.statements().found()),
            row("statements quoted", account.statements().quoted()),
            row("statements reported", account.statements().reported()),
            row("statements mixed", account.statements().mixed()),
            row("statements of unknown speaker", account.statements().speakerUnknown()),
            row("events", account.events()),
            row("passages on the timeline", account.passages())));
  }

  /** One import a row. */
  public static String ofAll(List<Account> accounts) {
    return csv(
        List.of("import", "state", "placed", "received", "kept", "already held", "refused"),
        accounts.stream().map(AccountRows::row).toList());
  }

  private static List<String> row(Account account) {
    var standing = account.standing();
    return List.of(
        String.valueOf(standing.order().number()),
        standing.state().name(),
        standing.order().placed().toString(),
        String.valueOf(account.received()),
        String.valueOf(account.kept()),
        String.valueOf(account.alreadyHeld()),
        String.valueOf(account.refused()));
  }

  /** One refused item a row. */
  public static String ofRefused(List<Item> items) {
    return csv(
        List.of("position", "name", "reason", "bytes kept as"),
        items.stream().map(AccountRows::row).toList());
  }

  /** One item a row, whatever its end. */
  public static String ofItems(List<Listed> items) {
    return csv(
        List.of("position", "name", "end", "reason", "capture", "notes"),
        items.stream().map(AccountRows::row).toList());
  }

  private static List<String> row(Listed listed) {
    var item = listed.item();
    return List.of(
        String.valueOf(item.position()),
        item.name(),
        ItemForm.ended(item),
        reason(item),
        item.capture().map(CaptureId::value).orElse(""),
        String.join("; ", listed.notes()));
  }

  private static List<String> row(Item item) {
    return List.of(
        String.valueOf(item.position()),
        item.name(),
        reason(item),
        item.capture().map(CaptureId::value).orElse(""));
  }

  public static String reason(Item item) {
    return switch (item.outcome()) {
      case Outcome.Refused(var reason, _) -> reason;
      case Outcome.Kept _, Outcome.AlreadyHeld _ -> "";
    };
  }

  private static List<String> row(String figure, long value) {
    return List.of(figure, String.valueOf(value));
  }

  /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
  private static String cell(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  private static String csv(List<String> header, List<List<String>> rows) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (var row : rows) {
        printer.printRecord(row.stream().map(AccountRows::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string refused to be written", e);
    }
    return text.toString();
  }
}
