package org.regesta.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Passage;

/**
 * Sees to it that the quotation marks of a passage pair: takes in the mark that stands beside it,
 * or leaves out the one that it begins or ends with.
 */
final class PairedMarks {

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»“";
  private static final char STRAIGHT = "\"".charAt(0);

  private PairedMarks() {}

  /** Empty where a mark in the midst of the passage has no other. */
  static Optional<Passage> around(Passage passage, String text) {
    var here = passage;
    for (int i = 0; i < OPENING.length() && here != null; i++) {
      here = paired(here, text, OPENING.charAt(i), CLOSING.charAt(i));
    }
    return Optional.ofNullable(here).flatMap(found -> Optional.ofNullable(straight(found, text)));
  }

  private static @Nullable Passage paired(Passage passage, String text, char open, char close) {
    int depth = 0;
    for (int at = passage.begin(); at < passage.end(); at++) {
      char mark = text.charAt(at);
      if (mark == close && depth == 0) {
        return open == '„' ? passage : withoutCloser(passage, text, open, at);
      }
      depth += mark == open ? 1 : mark == close ? -1 : 0;
    }
    return depth == 0 ? passage : closed(passage, text, open, close);
  }

  private static @Nullable Passage withoutCloser(Passage passage, String text, char open, int at) {
    if (passage.begin() > 0 && text.charAt(passage.begin() - 1) == open) {
      return new Passage(passage.begin() - 1, passage.end());
    }
    return at == passage.end() - 1 ? new Passage(passage.begin(), at) : null;
  }

  private static @Nullable Passage closed(Passage passage, String text, char open, char close) {
    int end = markBehind(passage.end(), text, close);
    if (end > 0) {
      return new Passage(passage.begin(), end);
    }
    return text.charAt(passage.begin()) == open
        ? new Passage(passage.begin() + 1, passage.end())
        : null;
  }

  private static @Nullable Passage straight(Passage passage, String text) {
    long marks = passage.of(text).chars().filter(each -> each == STRAIGHT).count();
    if (marks % 2 == 0) {
      return passage;
    }
    int end = markBehind(passage.end(), text, STRAIGHT);
    if (passage.begin() > 0 && text.charAt(passage.begin() - 1) == STRAIGHT) {
      return new Passage(passage.begin() - 1, passage.end());
    }
    return end > 0 ? new Passage(passage.begin(), end) : closed(passage, text, STRAIGHT, STRAIGHT);
  }

  /** Index behind a closing mark that stands right behind, a comma or full stop between, or -1. */
  private static int markBehind(int from, String text, char close) {
    int at = from;
    while (at < text.length() && at - from < 3 && ",.!?…".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == close ? at + 1 : -1;
  }
}
