package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regesta.form.AccountForm;
import org.regesta.form.AccountRows;
import org.regesta.form.ItemForm;
import org.regesta.form.RefusedForm;
import org.regesta.inspect.Printable;
import org.regesta.intake.Account;
import org.regesta.intake.Intake;
import org.regesta.intake.Item;
import org.regesta.intake.Listed;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what became of an import. */
@Command(
    name = "report",
    description = "What an import did: its account as text, JSON or CSV. Without N: all imports.")
final class ReportCommand implements Callable<Integer> {

  private static final int NAMED = 20;
  private static final int LATEST = 100;

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "N", arity = "0..1", description = "The number of the import.")
  private @Nullable Long number;

  @Option(names = "--refused", description = "List every refused item and why.")
  private boolean refused;

  @Option(names = "--items", description = "List every item, its end and what was noted of it.")
  private boolean items;

  @ArgGroup private As as = new As();

  /** How it is printed. */
  static final class As {
    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    boolean csv;
  }

  ReportCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() {
    try (var archive = regesta.open("report")) {
      var intake = archive.part(Intake.class);
      if (number == null) {
        printAll(intake);
      } else {
        print(intake, account(intake, number));
      }
    }
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  private Account account(Intake intake, long wanted) {
    return intake
        .account(wanted)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "There is no import %d; 'regesta report' lists those there are."
                    .formatted(wanted)));
  }

  private void print(Intake intake, Account account) {
    var out = spec.commandLine().getOut();
    long order = account.standing().order().number();
    if (items) {
      printItems(everyItem(intake, order));
    } else if (refused) {
      printRefused(everyRefused(intake, order));
    } else if (as.json) {
      out.println(Json.of(AccountForm.of(account)));
    } else if (as.csv) {
      out.print(AccountRows.of(account));
    } else {
      AccountText.of(account, intake.items().refused(order, -1, NAMED), restart())
          .forEach(out::println);
    }
  }

  private void printRefused(List<Item> items) {
    var out = spec.commandLine().getOut();
    if (as.json) {
      out.println(Json.of(items.stream().map(RefusedForm::of).toList()));
    } else if (as.csv) {
      out.print(AccountRows.ofRefused(items));
    } else {
      items.forEach(item ->
          out.printf(
              "%s   %s%n", Printable.name(item.name()), Printable.name(AccountRows.reason(item))));
    }
  }

  private void printItems(List<Listed> all) {
    var out = spec.commandLine().getOut();
    if (as.json) {
      out.println(Json.of(all.stream().map(ItemForm::of).toList()));
    } else if (as.csv) {
      out.print(AccountRows.ofItems(all));
    } else {
      all.forEach(one -> out.println(AccountText.line(one)));
    }
  }

  private static List<Listed> everyItem(Intake intake, long order) {
    var all = new ArrayList<Listed>();
    var page = intake.items().listed(order, -1, 1000);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = intake.items().listed(order, page.getLast().item().position(), 1000);
    }
    return all;
  }

  private static List<Item> everyRefused(Intake intake, long order) {
    var all = new ArrayList<Item>();
    var page = intake.items().refused(order, -1, 1000);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = intake.items().refused(order, page.getLast().position(), 1000);
    }
    return all;
  }

  private void printAll(Intake intake) {
    var out = spec.commandLine().getOut();
    var orders = intake.orders().latest(LATEST);
    if (as.json) {
      out.println(Json.of(orders.stream().map(intake.accounts()).map(AccountForm::of).toList()));
    } else if (as.csv) {
      out.print(AccountRows.ofAll(orders.stream().map(intake.accounts()).toList()));
    } else if (orders.isEmpty()) {
      out.println("Nothing was imported yet: regesta import PATH");
    } else {
      orders.stream()
          .map(intake.accounts())
          .map(account -> AccountText.heading(account, restart()))
          .forEach(out::println);
    }
  }

  private WholeCommand restart() {
    return new WholeCommand(regesta.settings());
  }
}
