package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One reader's visit: a window of its own, every address that it asked for, every complaint. */
final class Visit implements AutoCloseable {

  /** Before the path of a form that is sent without the token of our pages. */
  static final String FORGED = "FORGED ";

  /** A part of a captured page, which nobody may have captured. */
  private static final String PART = "/part?u=";

  private static final String SEND_A_FORGED_FORM =
      """
      action => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = action;
        document.body.append(form);
        form.submit();
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Visit(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    context.onRequest(request -> asked.add(request.url()));
    context.onConsoleMessage(this::heed);
    context.onResponse(this::heed);
    context.onWebError(error -> complaints.add("a script failed: " + error.error()));
    page = context.newPage();
  }

  /** What breaks a policy is an error there, and what PDF.js could not draw a warning. */
  private void heed(ConsoleMessage told) {
    boolean grave = told.type().equals("error") || told.type().equals("warning");
    boolean known = told.text().startsWith("Failed to load resource") || told.text().contains(PART);
    if (grave && !known) {
      complaints.add("the browser says: " + told.text() + " at " + told.location());
    }
  }

  /** A part of a page of ours that is not there; a capture may name parts that nobody captured. */
  private void heed(Response answer) {
    if (answer.status() >= 400
        && !answer.request().isNavigationRequest()
        && !answer.url().contains(PART)) {
      complaints.add("not there: " + answer.status() + " " + answer.url());
    }
  }

  /** Opens a page of the reading room, which must be there. */
  Page open(String path) {
    assertThat(status(path)).as(path).isLessThan(400);
    return page;
  }

  /** Opens a page that may say no. */
  int status(String path) {
    if (path.startsWith(FORGED)) {
      return forged(path.substring(FORGED.length()));
    }
    var answer = page.navigate(path.startsWith("http") ? path : address + path);
    return answer == null ? 0 : answer.status();
  }

  private int forged(String path) {
    open("/imports/new");
    var answer =
        page.waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> page.evaluate(SEND_A_FORGED_FORM, path));
    page.waitForURL(address + path);
    return answer.status();
  }

  Page page() {
    return page;
  }

  /** Every address that this visit made the browser ask for, its own pages included. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** Everything that broke a policy, failed or was missing since this was asked last. */
  List<String> complaints() {
    var since = new ArrayList<>(complaints);
    complaints.removeAll(since);
    return List.copyOf(since);
  }

  @Override
  public void close() {
    context.close();
  }
}
