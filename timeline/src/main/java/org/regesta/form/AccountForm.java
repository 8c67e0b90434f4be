package org.regesta.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regesta.intake.Account;
import org.regesta.intake.Standing;

/** An account as JSON: its fields, in their order, are what programs may rely on. */
@SuppressWarnings("UnusedVariable") // read by the JSON mapper
public record AccountForm(
    long number,
    List<String> paths,
    String state,
    String placed,
    @Nullable String started,
    @Nullable String ended,
    @Nullable String failure,
    long received,
    long kept,
    long alreadyHeld,
    long refused,
    List<Account.Count> refusals,
    Dates dates,
    Statements statements,
    long events,
    long passages,
    List<Account.Count> notes) {

  public record Dates(long found, long placed, long ambiguous, long open) {}

  public record Statements(
      long found, long quoted, long reported, long mixed, long speakerUnknown) {}

  public static AccountForm of(Account account) {
    Standing standing = account.standing();
    var dates = account.dates();
    var said = account.statements();
    return new AccountForm(
        standing.order().number(),
        standing.order().paths().stream().map(String::valueOf).toList(),
        standing.state().name().toLowerCase(Locale.ROOT),
        standing.order().placed().toString(),
        standing.started().map(String::valueOf).orElse(null),
        standing.ended().map(String::valueOf).orElse(null),
        standing.failure().orElse(null),
        account.received(),
        account.kept(),
        account.alreadyHeld(),
        account.refused(),
        account.refusals(),
        new Dates(dates.found(), dates.placed(), dates.ambiguous(), dates.open()),
        new Statements(
            said.found(), said.quoted(), said.reported(), said.mixed(), said.speakerUnknown()),
        account.events(),
        account.passages(),
        account.notes());
  }
}
