package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One reader's visit: a window of its own, and every address that it asked for. */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  Visit(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    context.onRequest(request -> asked.add(request.url()));
    page = context.newPage();
  }

  /** Opens a page of the reading room, which must be there. */
  Page open(String path) {
    assertThat(status(path)).as(path).isLessThan(400);
    return page;
  }

  /** Opens a page that may say no. */
  int status(String path) {
    var answer = page.navigate(path.startsWith("http") ? path : address + path);
    return answer == null ? 0 : answer.status();
  }

  Page page() {
    return page;
  }

  /** Every address that this visit made the browser ask for, its own pages included. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    context.close();
  }
}
