package org.regesta.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regesta.EmptyArchive;
import org.regesta.SampleArchive;

/** A browser before the reading room over the samples. */
final class Browsing implements AutoCloseable {

  /**
   * What a browser would do on the net by itself is switched off: a test asks for our pages only.
   */
  private static final List<String> ALONE =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-domain-reliability",
          "--disable-sync",
          "--no-first-run",
          "--no-pings",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  private final SampleArchive archive;
  private final Playwright playwright;
  private final Browser browser;
  private final EmptyArchive empty = new EmptyArchive();
  private final Stage stage;
  private @Nullable Screens screens;
  private @Nullable Survey survey;

  Browsing(SampleArchive archive, Path chromium) {
    this.archive = archive;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ALONE));
    stage = new Stage(archive);
  }

  Visit visit(Look look) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setColorScheme(look.colours())
                .setViewportSize(look.width(), 900)
                .setJavaScriptEnabled(look.scripts() == Look.Scripts.RUN)
                .setLocale("en-GB"));
    context.setDefaultTimeout(60_000);
    return new Visit(context, archive.address());
  }

  /** The pages that every rule must hold on. */
  Screens screens() {
    var known = screens == null ? Screens.of(this) : screens;
    screens = known;
    return known;
  }

  /** What was found on all of them, in one walk for all tests. */
  Survey survey() {
    var known = survey == null ? Survey.of(this) : survey;
    survey = known;
    return known;
  }

  Stage stage() {
    return stage;
  }

  Path home() {
    return archive.home();
  }

  /** Whether an address leads to an origin of ours. */
  boolean isOurs(String address) {
    return address.startsWith(archive.address() + "/")
        || address.startsWith(archive.replay() + "/")
        || address.startsWith(empty.address() + "/");
  }

  /** That of a reading room that nothing was brought into yet. */
  String emptyAddress() {
    return empty.address();
  }

  String address() {
    return archive.address();
  }

  /** The second origin. */
  String replay() {
    return archive.replay();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    empty.close();
  }
}
