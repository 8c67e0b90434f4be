package org.regesta.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core, with all its rules, what of a page not everybody can use. */
final class Axe {

  private static final String SCRIPT = script();

  /**
   * What is folded away counts too. The frame of a capture is not ours; its title is. PDF.js lays
   * the letters of a captured page over its picture, transparent.
   */
  private static final String BROKEN_RULES =
      """
      async rules => {
        document.querySelectorAll('details').forEach(e => e.open = true);
        document.getAnimations().forEach(e => e.finish());
        const found = await axe.run({exclude: [['.letters'], ['.hiddenCanvasElement']]}, {iframes: false, preload: false, resultTypes: ['violations'],
          ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})});
        return found.violations.map(rule => rule.id + ' (' + rule.help + ') at '
          + rule.nodes.slice(0, 5).map(node => node.target + ' ' + node.html.slice(0, 200)).join(' | '));
      }
      """;

  private Axe() {}

  /** One line for each rule that the page breaks as it is shown now. */
  static List<String> brokenRules(Page page) {
    return broken(page, List.of());
  }

  /** Of the rules that ask for colours. A colour scheme changes nothing else. */
  static List<String> brokenRulesOfColour(Page page) {
    return broken(page, List.of("color-contrast", "link-in-text-block"));
  }

  private static List<String> broken(Page page, List<String> rules) {
    // where no script runs no promise is kept either, and one would wait for ever
    page.waitForFunction("() => true");
    if (!"object".equals(page.evaluate("() => typeof axe"))) {
      page.evaluate(SCRIPT);
    }
    var broken = (List<?>) page.evaluate(BROKEN_RULES, rules);
    return broken.stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe-core brings no /axe.min.js");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
