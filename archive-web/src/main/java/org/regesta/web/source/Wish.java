package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;
import org.regesta.capture.Capture;
import org.regesta.text.Passage;

/**
 * What a reader wishes to see of a source.
 *
 * @param wanted the spans that were asked for; none where it was the source as a whole
 */
record Wish(Capture capture, Manner manner, List<Passage> wanted) {

  /** From the first word that was asked for to the last. */
  Passage envelope() {
    return wanted.stream().reduce(Passage::hull).orElseThrow();
  }

  String path() {
    return manner.path();
  }

  String text() {
    return manner.text();
  }

  View view() {
    return manner.view();
  }

  int leaf() {
    return manner.leaf();
  }

  /** The same source and passage, looked at in another way. */
  String in(View other) {
    return address(other, 0);
  }

  /** The same, at another page. */
  String at(int page) {
    return address(view(), page);
  }

  private String address(View how, int page) {
    var query = new ArrayList<String>();
    if (!text().isEmpty()) {
      query.add("text=" + text());
    }
    if (how != View.ORIGINAL) {
      query.add("view=" + how.word());
    }
    if (page > 0) {
      query.add("page=" + page);
    }
    return query.isEmpty() ? path() : path() + "?" + String.join("&", query);
  }
}
