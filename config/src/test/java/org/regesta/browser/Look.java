package org.regesta.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * How somebody looks at a page: colours, width of the window in CSS pixels, with or without
 * scripts.
 */
record Look(ColorScheme colours, int width, Scripts scripts) {

  /** Whether the browser runs scripts at all. */
  enum Scripts {
    RUN,
    OFF
  }

  static final Look DESK = new Look(ColorScheme.LIGHT, 1280, Scripts.RUN);
  static final Look PHONE = new Look(ColorScheme.LIGHT, 320, Scripts.RUN);
  static final Look WITHOUT_SCRIPTS = new Look(ColorScheme.LIGHT, 1280, Scripts.OFF);

  /** Both widths in both colour schemes. */
  static final List<Look> ALL =
      List.of(
          DESK,
          PHONE,
          new Look(ColorScheme.DARK, 1280, Scripts.RUN),
          new Look(ColorScheme.DARK, 320, Scripts.RUN));
}
