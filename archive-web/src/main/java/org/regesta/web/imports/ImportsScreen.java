package org.regesta.web.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.regesta.capture.CaptureId;
import org.regesta.form.AccountRows;
import org.regesta.intake.Intake;
import org.regesta.intake.Item;
import org.regesta.intake.Listed;
import org.regesta.intake.Outcome;
import org.regesta.intake.Standing;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.regesta.web.citation.CitePages;
import org.regesta.web.citation.CitedLists;
import org.regesta.web.citation.CitedLists.To;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The orders with their accounts, and what was refused and why. */
@Controller
class ImportsScreen {

  private static final int PAGE = 20;
  private static final int LAST_PAGE = 500;
  private static final int REFUSED = 50;
  private static final int AT_ONCE = 1000;

  /** A record of a container is named by its offset. */
  private static final Pattern RECORD = Pattern.compile("(.*)#\\d+", Pattern.DOTALL);

  private final Intake intake;
  private final Uploads uploads;
  private final CitePages cite;
  private final CitedLists lists;

  ImportsScreen(Intake intake, Uploads uploads, CitePages cite, CitedLists lists) {
    this.intake = intake;
    this.cite = cite;
    this.lists = lists;
    this.uploads = uploads;
  }

  /**
   * A refused item, and the capture that keeps its bytes all the same.
   *
   * @param inWarc whether its record lies in a WARC that is kept as a whole
   */
  record RefusedView(long position, String name, String reason, String capture, boolean inWarc) {}

  @GetMapping("/imports")
  String list(@RequestParam(defaultValue = "1") int page, Model model) {
    if (page < 1 || page > LAST_PAGE) {
      throw new NotUnderstood("'page' is a number from 1 to " + LAST_PAGE + ".");
    }
    var known = intake.orders().latest(page * PAGE + 1);
    var shown = known.stream().skip((page - 1L) * PAGE).limit(PAGE).map(this::view).toList();
    model.addAttribute("orders", shown);
    model.addAttribute("page", page);
    model.addAttribute("more", known.size() > page * PAGE);
    model.addAttribute("running", shown.stream().anyMatch(order -> !order.over()));
    return "imports";
  }

  @GetMapping("/imports/{number:[0-9]{1,18}}")
  String show(
      @PathVariable long number,
      @RequestParam(defaultValue = "-1") long after,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean polled,
      Model model,
      HttpServletResponse response) {
    var standing = standing(number);
    var order = view(standing);
    if (polled && order.over()) {
      response.setHeader("HX-Refresh", "true"); // the whole page, with what was refused
    }
    var refused = intake.items().refused(number, Math.max(-1, after), REFUSED);
    model.addAttribute("order", order);
    model.addAttribute("renamed", uploads.renamed(standing.order().paths().getFirst()));
    var warcs = new HashMap<String, Boolean>();
    model.addAttribute(
        "refused", refused.stream().map(item -> view(item, inKeptWarc(item, warcs))).toList());
    model.addAttribute("after", refused.size() < REFUSED ? -1 : refused.getLast().position());
    if (order.account().kept() + order.account().alreadyHeld() > 0) {
      cite.captures(
          model,
          "What import " + number + " brought in",
          "/imports/" + number,
          "",
          refused.stream().flatMap(item -> item.capture().stream()).toList());
    }
    return "import";
  }

  /** Every source that an order met and the archive holds, in a format of citations. */
  @GetMapping("/imports/{number:[0-9]{1,18}}." + CitedLists.SUFFIX)
  void cited(
      @PathVariable long number,
      @PathVariable String suffix,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    standing(number);
    lists.sources(
        intake.items().listed(number, -1, AT_ONCE),
        last -> intake.items().listed(number, last.item().position(), AT_ONCE),
        items -> items.stream().flatMap(one -> one.item().capture().stream()).toList(),
        new To("import-" + number, suffix, request, response));
  }

  @GetMapping("/imports/{number:[0-9]{1,18}}/refused.csv")
  ResponseEntity<String> refused(@PathVariable long number) {
    standing(number);
    return csv("import-" + number + "-refused.csv", AccountRows.ofRefused(everyRefused(number)));
  }

  @GetMapping("/imports/{number:[0-9]{1,18}}/items.csv")
  ResponseEntity<String> items(@PathVariable long number) {
    standing(number);
    return csv("import-" + number + "-items.csv", AccountRows.ofItems(everyItem(number)));
  }

  private static ResponseEntity<String> csv(String file, String rows) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .body(rows);
  }

  private List<Listed> everyItem(long number) {
    var all = new ArrayList<Listed>();
    var page = intake.items().listed(number, -1, AT_ONCE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = intake.items().listed(number, page.getLast().item().position(), AT_ONCE);
    }
    return all;
  }

  private List<Item> everyRefused(long number) {
    var all = new ArrayList<Item>();
    var page = intake.items().refused(number, -1, AT_ONCE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = intake.items().refused(number, page.getLast().position(), AT_ONCE);
    }
    return all;
  }

  private Standing standing(long number) {
    return intake
        .orders()
        .find(number)
        .orElseThrow(() -> new NotHere("There is no import " + number + "."));
  }

  private OrderView view(Standing standing) {
    return OrderView.of(
        intake.accounts().apply(standing), intake.orders().isForsaken(standing.order().number()));
  }

  private boolean inKeptWarc(Item item, Map<String, Boolean> known) {
    var record = RECORD.matcher(item.name());
    return record.matches()
        && known.computeIfAbsent(
            record.group(1), warc -> intake.items().keptPartOf(warc, item.order()));
  }

  private static RefusedView view(Item item, boolean inWarc) {
    return switch (item.outcome()) {
      case Outcome.Refused(var reason, var preserved) ->
          new RefusedView(
              item.position(),
              item.name(),
              reason,
              preserved.map(CaptureId::value).orElse(""),
              inWarc);
      case Outcome.Kept _, Outcome.AlreadyHeld _ ->
          throw new IllegalStateException("item " + item.position() + " was not refused");
    };
  }
}
