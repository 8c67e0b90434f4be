package org.regesta.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.regesta.SampleArchive;

/**
 * Gives tests the one browser that all of them share, before the one reading room. Without a
 * browser they are skipped, with a message; where the environment says {@code
 * REGESTA_TOOLS=required}, as continuous integration does, they fail instead.
 */
final class InTheReadingRoom implements BeforeAllCallback, ParameterResolver {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String DRIVER = "com.microsoft.playwright.impl.driver.jar.DriverJar";

  @Override
  public void beforeAll(ExtensionContext context) {
    missing().ifPresent(InTheReadingRoom::doWithout);
  }

  private static Optional<String> missing() {
    if (!Files.isExecutable(CHROMIUM)) {
      return Optional.of("there is no " + CHROMIUM + " (Debian: apt install chromium)");
    }
    try {
      Class.forName(DRIVER);
      return Optional.empty();
    } catch (ClassNotFoundException absent) {
      return Optional.of("the Maven profile 'browser' is off, which brings what drives a browser");
    }
  }

  private static void doWithout(String reason) {
    var message = "Browser tests did not run: " + reason;
    if ("required".equals(System.getenv("REGESTA_TOOLS"))) {
      throw new AssertionError(message);
    }
    Assumptions.abort(message);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browsing.class;
  }

  @Override
  public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(
            Browsing.class, _ -> new Browsing(SampleArchive.in(context), CHROMIUM), Browsing.class);
  }
}
