package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.regesta.form.AccountForm;
import org.regesta.form.RefusedForm;
import org.regesta.intake.Account;
import org.regesta.intake.Intake;
import org.regesta.web.NotHere;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was ordered to be brought in, and what became of it. */
@RestController
@RequestMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports", description = "Orders and their accounts.")
class ImportsApi {

  /** An account adds up many rows: fewer of them at once than of other things. */
  private static final int MOST = 100;

  private final Intake intake;

  ImportsApi(Intake intake) {
    this.intake = intake;
  }

  @Operation(summary = "Imports with their accounts", description = "The newest first.")
  @GetMapping
  Page<AccountForm> list(
      @Parameter(description = "Pass over so many, 0 to 10,000.") @RequestParam(defaultValue = "0")
          int skip,
      @Parameter(description = "From 1 to 100.") @RequestParam(defaultValue = "20") int limit,
      HttpServletRequest request) {
    int most = Math.min(MOST, Asked.limit(limit));
    var known = intake.orders().latest(Asked.skip(skip) + most + 1);
    long total = known.isEmpty() ? 0 : known.getFirst().order().number();
    return new Page<>(
        total,
        known.stream().skip(skip).limit(most).map(intake.accounts()).map(AccountForm::of).toList(),
        known.size() > skip + most
            ? Links.next(request, "skip", skip + most)
            : Links.last(request));
  }

  @Operation(
      summary = "One import",
      description =
          "Received = kept + already held + refused, and what was found in what was kept.")
  @GetMapping("/{number:[0-9]{1,18}}")
  AccountForm account(
      @Parameter(description = "Its number.", example = "1") @PathVariable long number) {
    return AccountForm.of(find(number));
  }

  @Operation(summary = "What was refused, and why", description = "In the order of the arrivals.")
  @GetMapping("/{number:[0-9]{1,18}}/refused")
  Page<RefusedForm> refused(
      @Parameter(description = "Its number.", example = "1") @PathVariable long number,
      @Parameter(description = "Go on behind this position.") @RequestParam(defaultValue = "-1")
          long after,
      @Parameter(description = "From 1 to 500.") @RequestParam(defaultValue = "100") int limit,
      HttpServletRequest request) {
    long total = find(number).refused();
    var items = intake.items().refused(number, Math.max(-1, after), Asked.limit(limit));
    return new Page<>(
        total,
        items.stream().map(RefusedForm::of).toList(),
        items.size() < limit
            ? Links.last(request)
            : Links.next(request, "after", items.getLast().position()));
  }

  private Account find(long number) {
    return intake
        .account(number)
        .orElseThrow(() -> new NotHere("There is no import " + number + "."));
  }
}
