package org.regesta.web.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;
import org.regesta.capture.Sha256;
import org.regesta.capture.Sidecars;
import org.regesta.intake.ImportOrder;
import org.regesta.intake.Intake;
import org.regesta.web.Doorway;
import org.regesta.web.NotHere;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes orders. It runs none: a worker finds them. */
@Controller
class NewImportScreen {

  private static final long MEBIBYTE = 1L << 20;

  private final Intake intake;
  private final ServerFolders folders;
  private final Uploads uploads;
  private final Doorway door;
  private final Clock clock;

  NewImportScreen(
      Intake intake, ServerFolders folders, Uploads uploads, Doorway door, Clock clock) {
    this.intake = intake;
    this.folders = folders;
    this.uploads = uploads;
    this.door = door;
    this.clock = clock;
  }

  @GetMapping("/imports/new")
  String form(CsrfToken token, Model model) {
    return form(OrderForm.blank(), token, model);
  }

  private String form(OrderForm form, CsrfToken token, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("token", token.getToken()); // has the cookie set before the page is sent
    model.addAttribute("folders", folders.offered().stream().map(String::valueOf).toList());
    model.addAttribute("roots", door.folders().stream().map(String::valueOf).toList());
    model.addAttribute("most", "%,d MiB".formatted(door.upload() / MEBIBYTE));
    return "import-new";
  }

  @PostMapping("/imports")
  String order(
      @ModelAttribute("form") OrderForm form,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      CsrfToken token,
      Model model,
      HttpServletResponse response) {
    var sent =
        files == null
            ? List.<MultipartFile>of()
            : files.stream().filter(NewImportScreen::isThere).toList();
    try {
      var now = clock.instant();
      refuse(form, sent, now);
      return "redirect:/imports/" + place(form, sent, now).number();
    } catch (Refusal refusal) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("faults", refusal.faults());
      model.addAttribute("again", !sent.isEmpty()); // no page may choose files for its reader
      return form(form, token, model);
    }
  }

  /** The same form with the same in it leads to the order that it made before. */
  private ImportOrder place(OrderForm form, List<MultipartFile> sent, Instant now) throws Refusal {
    var declared = form.declared(now);
    if (sent.isEmpty()) {
      var path = List.of(folders.admitted(form.folder()));
      return form.key().isEmpty()
          ? intake.orders().place(path, declared)
          : intake.orders().placeOnce(path, declared, null, key(form, path, declared));
    }
    var laid = uploads.lay(sent);
    var path = List.of(laid.folder());
    return intake.orders().placeOnce(path, declared, laid.called(), key(form, path, declared));
  }

  private static String key(OrderForm form, List<Path> paths, Declared declared) {
    var of = form.key().isEmpty() ? UUID.randomUUID().toString() : form.key();
    return Sha256.of((of + paths + declared).getBytes(StandardCharsets.UTF_8)).hex();
  }

  /** Says all that is wrong at once, before anything is kept. */
  private void refuse(OrderForm form, List<MultipartFile> sent, Instant now) throws Refusal {
    var faults = new ArrayList<Fault>();
    try {
      choose(form, sent);
    } catch (Refusal refusal) {
      faults.addAll(refusal.faults());
    }
    var known = faults.stream().map(Fault::field).toList();
    form.faults(now).stream().filter(fault -> !known.contains(fault.field())).forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
  }

  /** A file input that was left empty sends a part without a name. */
  private static boolean isThere(MultipartFile file) {
    var name = file.getOriginalFilename();
    return !file.isEmpty() || (name != null && !name.isBlank());
  }

  /** What is to be brought in must be one thing, and may be. */
  private void choose(OrderForm form, List<MultipartFile> sent) throws Refusal {
    if (sent.isEmpty() == form.folder().isEmpty()) {
      throw new Refusal(
          "files", "Choose files to send, or name a folder on the server: one of the two.");
    }
    if (sent.isEmpty()) {
      refuseMany(form, Files.isDirectory(folders.admitted(form.folder())) ? 2 : 1);
    } else {
      refuseDescriptionsAlone(sent);
      refuseMany(form, sent.stream().filter(file -> !isDescription(file)).count());
    }
  }

  /** A table, or a JSON file, beside nothing that it could describe. */
  private static void refuseDescriptionsAlone(List<MultipartFile> sent) throws Refusal {
    if (sent.stream().allMatch(file -> isDescription(file) || isTable(file))) {
      var names = sent.stream().map(MultipartFile::getOriginalFilename).toList();
      throw new Refusal(
          "files",
          "“%s” describes files that were not sent: send it together with them."
              .formatted(String.join("”, “", names)));
    }
  }

  private static boolean isTable(MultipartFile file) {
    return Sidecars.isTable(String.valueOf(file.getOriginalFilename()));
  }

  private static boolean isDescription(MultipartFile file) {
    return String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static void refuseMany(OrderForm form, long sources) throws Refusal {
    if (form.namesOneSource() && sources > 1) {
      throw new Refusal(
          form.title().isEmpty() ? "url" : "title",
          "An address and a title are those of one source: name or send one file, or leave them"
              + " out.");
    }
  }

  @PostMapping("/imports/{number:[0-9]{1,18}}/stop")
  String stop(@PathVariable long number) {
    mustBeThere(number);
    intake.orders().askToStop(number);
    return "redirect:/imports/" + number;
  }

  @PostMapping("/imports/{number:[0-9]{1,18}}/resume")
  String resume(@PathVariable long number) {
    mustBeThere(number);
    intake.orders().placeAgain(number);
    return "redirect:/imports/" + number;
  }

  private void mustBeThere(long number) {
    if (intake.orders().find(number).isEmpty()) {
      throw new NotHere("There is no import " + number + ".");
    }
  }
}
