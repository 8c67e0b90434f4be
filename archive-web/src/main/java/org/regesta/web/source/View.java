package org.regesta.web.source;

import java.util.Locale;

/** How a source is looked at. */
enum View {
  ORIGINAL,
  TEXT,
  METADATA;

  /** What an address says; the original where it says nothing that is known. */
  static View of(String written) {
    for (var view : values()) {
      if (view.word().equals(written)) {
        return view;
      }
    }
    return ORIGINAL;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return name().charAt(0) + word().substring(1);
  }
}
