package org.regesta.web.source;

import java.util.Locale;
import org.regesta.web.NotUnderstood;

/** How a source is looked at. */
enum View {
  ORIGINAL,
  TEXT,
  METADATA;

  /** What an address says; the original where it says nothing. */
  static View of(String written) {
    if (written.isEmpty()) {
      return ORIGINAL;
    }
    for (var view : values()) {
      if (view.word().equals(written)) {
        return view;
      }
    }
    throw new NotUnderstood("'view' is one of: original, text, metadata.");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return name().charAt(0) + word().substring(1);
  }
}
