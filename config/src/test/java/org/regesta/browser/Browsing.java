package org.regesta.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
  private final Screens screens;

  Browsing(SampleArchive archive, Path chromium) {
    this.archive = archive;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ALONE));
    screens = Screens.of(archive.address());
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
    return screens;
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
  }
}
