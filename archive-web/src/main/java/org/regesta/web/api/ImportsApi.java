package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.regesta.form.AccountForm;
import org.regesta.form.ItemForm;
import org.regesta.form.RefusedForm;
import org.regesta.intake.Account;
import org.regesta.intake.Intake;
import org.regesta.intake.Item;
import org.regesta.web.Doorway;
import org.regesta.web.NotHere;
import org.regesta.web.imports.ServerFolders;
import org.regesta.web.imports.Uploads;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was ordered to be brought in, and what became of it. */
@RestController
@Tag(name = "Imports", description = "Orders and their accounts.")
class ImportsApi {

  /** An account adds up many rows: fewer of them at once than of other things. */
  private static final int MOST = 100;

  private static final int USUAL = 20;
  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final String ONE = "/imports/{number:[0-9]{1,18}}";

  private final Intake intake;
  private final Uploads uploads;
  private final ServerFolders folders;
  private final Doorway door;

  ImportsApi(Intake intake, Uploads uploads, ServerFolders folders, Doorway door) {
    this.intake = intake;
    this.uploads = uploads;
    this.folders = folders;
    this.door = door;
  }

  @Operation(summary = "Imports with their accounts", description = "The newest first.")
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "The page of twenty, as the pages count them; not with skip and limit.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500"),
      example = "1")
  @Parameter(
      name = "skip",
      in = ParameterIn.QUERY,
      description = "Pass over so many.",
      schema = @Schema(type = "integer", minimum = "0", maximum = "10000"),
      example = "0")
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many at most; usually 20.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "100"),
      example = "20")
  @Reads({"page", "skip", "limit"})
  @GetMapping(path = "/api/imports", produces = JSON)
  Page<AccountForm> list(HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    var part = Part.of(parameters, USUAL, MOST, Asked.MOST_SKIPPED);
    var known = intake.orders().latest(part.skip() + part.limit() + 1);
    long total = known.isEmpty() ? 0 : known.getFirst().order().number();
    return new Page<>(
        total,
        known.stream()
            .skip(part.skip())
            .limit(part.limit())
            .map(intake.accounts())
            .map(AccountForm::of)
            .toList(),
        part.links(known.size() > part.skip() + part.limit(), request));
  }

  @Reads({"page", "skip", "limit"})
  @GetMapping(path = "/imports", produces = JSON)
  Page<AccountForm> negotiated(HttpServletRequest request) {
    return list(request);
  }

  @Reads({"page", "skip", "limit"})
  @GetMapping("/imports.json")
  ResponseEntity<Page<AccountForm>> file(HttpServletRequest request) {
    return Asked.file(list(request));
  }

  @Operation(
      summary = "One import",
      description =
          "Received = kept + already held + refused, what was found in what was kept, what was"
              + " ordered, and how far it is.")
  @GetMapping(path = "/api" + ONE, produces = JSON)
  AccountForm account(
      @Parameter(description = "Its number.", example = "1") @PathVariable long number) {
    return AccountForm.of(find(number));
  }

  @GetMapping(path = ONE, produces = JSON)
  AccountForm negotiated(@PathVariable long number) {
    return account(number);
  }

  @GetMapping(ONE + ".json")
  ResponseEntity<AccountForm> file(@PathVariable long number) {
    return Asked.file(account(number));
  }

  @Operation(summary = "What was refused, and why", description = "In the order of the arrivals.")
  @AsksStretch
  @Reads({"after", "limit"})
  @GetMapping(path = "/api" + ONE + "/refused", produces = JSON)
  Page<RefusedForm> refused(
      @Parameter(description = "Its number.", example = "1") @PathVariable long number,
      HttpServletRequest request) {
    var stretch = Stretch.of(request);
    long total = find(number).refused();
    var items = intake.items().refused(number, stretch.after(), stretch.limit());
    return new Page<>(
        total,
        items.stream().map(RefusedForm::of).toList(),
        stretch.links(items.stream().map(Item::position).toList(), request));
  }

  @Operation(
      summary = "Every item and its end",
      description = "Kept, already held or refused, with what was noted of it.")
  @AsksStretch
  @Reads({"after", "limit"})
  @GetMapping(path = "/api" + ONE + "/items", produces = JSON)
  Page<ItemForm> items(
      @Parameter(description = "Its number.", example = "1") @PathVariable long number,
      HttpServletRequest request) {
    var account = find(number);
    var stretch = Stretch.of(request);
    var items = intake.items().listed(number, stretch.after(), stretch.limit());
    return new Page<>(
        account.kept() + account.alreadyHeld() + account.refused(),
        items.stream().map(ItemForm::of).toList(),
        stretch.links(items.stream().map(one -> one.item().position()).toList(), request));
  }

  /** The items behind a position. */
  private record Stretch(long after, int limit) {

    static Stretch of(HttpServletRequest request) {
      var parameters = new Parameters(request.getParameterMap());
      long after =
          parameters.text("after", 12).isEmpty() ? -1 : parameters.number("after", 0, 999_999_999);
      return new Stretch(after, Asked.limit(parameters, 100, Asked.MOST));
    }

    Links links(List<Long> positions, HttpServletRequest request) {
      return positions.size() < limit
          ? Links.last(request)
          : Links.next(request, "after", positions.getLast());
    }
  }

  @Reads({"after", "limit"})
  @GetMapping(ONE + "/refused.json")
  ResponseEntity<Page<RefusedForm>> refusedFile(
      @PathVariable long number, HttpServletRequest request) {
    return Asked.file(refused(number, request));
  }

  /** A file that was sent under a name that no file system should have to hold. */
  record Renamed(
      @Schema(description = "As it was called.", example = "Rat & Hafen.html") String given,
      @Schema(description = "As it is called now.", example = "Rat___Hafen.html") String kept) {}

  @Operation(
      summary = "Files that had another name when they were sent",
      description = "None where a folder on the server was brought in.")
  @GetMapping(path = "/api" + ONE + "/renamed", produces = JSON)
  List<Renamed> renamed(
      @Parameter(description = "Its number.", example = "1") @PathVariable long number) {
    var paths = find(number).standing().order().paths();
    return uploads.renamed(paths.getFirst()).stream()
        .map(name -> new Renamed(name.given(), name.kept()))
        .toList();
  }

  /** What may be brought in through the reading room. */
  record Doors(
      @Schema(description = "Folders on the server that may be brought in, with all below.")
          List<String> folders,
      @Schema(description = "What lies in them now, to choose from.") List<String> offered,
      @Schema(description = "Bytes that may be sent at once.", example = "1073741824")
          long upload) {}

  @Operation(
      summary = "What may be brought in",
      description =
          "What the form for a new import offers. Orders are placed there or on the command line:"
              + " this interface is to be read only.")
  @GetMapping(path = "/api/imports/new", produces = JSON)
  Doors doors() {
    return new Doors(
        door.folders().stream().map(String::valueOf).toList(),
        folders.offered().stream().map(String::valueOf).toList(),
        door.upload());
  }

  @GetMapping(path = "/imports/new", produces = JSON)
  Doors negotiatedDoors() {
    return doors();
  }

  private Account find(long number) {
    return intake
        .account(number)
        .orElseThrow(() -> new NotHere("There is no import " + number + "."));
  }
}
