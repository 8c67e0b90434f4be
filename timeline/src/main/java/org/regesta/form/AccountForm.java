package org.regesta.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.intake.Account;
import org.regesta.intake.Item;
import org.regesta.intake.Standing;

/**
 * An account as JSON: its fields, in their order, are what programs may rely on.
 *
 * @param discrepancies what does not add up when it has ended, in words; empty where all does
 * @param held the first of the already held, by name
 * @param notes what readings noted, of how many items, and the first of them by name
 * @param declared what was said of everything that it brings in
 * @param progress how far the running step is; null where none runs
 * @param stopping whether it was asked to stop and has not ended yet
 * @param remarks what is to be told of it and belongs to none of its items
 * @param called what people call what it brings in: the name of a folder, of a file that was sent
 * @param forsaken whether whoever runs it has given no sign of life for too long: the next worker
 *     goes on with it
 */
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
    List<Named> held,
    long refused,
    List<Account.Count> refusals,
    Dates dates,
    Statements statements,
    long events,
    long passages,
    List<Note> notes,
    List<String> discrepancies,
    DeclaredForm declared,
    @Nullable Step progress,
    boolean forsaken,
    boolean stopping,
    String called,
    List<String> remarks) {

  /** A running step; a total of 0 is not known. */
  public record Step(String step, long done, long total) {}

  public record Dates(long found, long placed, long ambiguous, long open) {}

  public record Statements(
      long found, long quoted, long reported, long mixed, long speakerUnknown) {}

  /** What readings noted in the same words. */
  public record Note(String words, long times, List<Named> items) {}

  /**
   * An item by its name.
   *
   * @param capture what holds its bytes
   */
  public record Named(long position, String name, @Nullable String capture) {

    static Named of(Item item) {
      return new Named(
          item.position(), item.name(), item.capture().map(CaptureId::value).orElse(null));
    }
  }

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
        account.held().stream().map(Named::of).toList(),
        account.refused(),
        account.refusals(),
        new Dates(dates.found(), dates.placed(), dates.ambiguous(), dates.open()),
        new Statements(
            said.found(), said.quoted(), said.reported(), said.mixed(), said.speakerUnknown()),
        account.events(),
        account.passages(),
        account.notes().stream()
            .map(note ->
                new Note(note.words(), note.times(), note.items().stream().map(Named::of).toList()))
            .toList(),
        discrepancies(account),
        DeclaredForm.of(standing.order().declared()),
        step(standing),
        standing.state() == Standing.State.RUNNING && standing.leaseOver(),
        standing.state() == Standing.State.RUNNING && standing.stopAsked(),
        standing.order().inShort(),
        standing.remarks());
  }

  /** Of what is still under way nothing is amiss because it has not come to its end. */
  private static List<String> discrepancies(Account account) {
    return switch (account.standing().state()) {
      case DONE, FAILED -> account.discrepancies();
      case WAITING, RUNNING, STOPPED -> List.of();
    };
  }

  private static @Nullable Step step(Standing standing) {
    var progress = standing.progress();
    return progress.step().isEmpty() || standing.over()
        ? null
        : new Step(progress.step(), progress.done(), progress.total());
  }
}
