package org.regesta.web.replay;

import java.util.ArrayList;
import java.util.List;
import org.regesta.text.Anchor;

/** The boxes of a passage as they are drawn. */
final class Boxes {

  private Boxes() {}

  /** One box for each run of words on a line, instead of one for each word. */
  static List<Anchor.Box> onPage(List<Anchor.InPdf> places, int page) {
    var joined = new ArrayList<Anchor.Box>();
    for (var place : places) {
      if (place.page() == page) {
        place.boxes().forEach(box -> add(joined, box));
      }
    }
    return List.copyOf(joined);
  }

  private static void add(List<Anchor.Box> joined, Anchor.Box box) {
    if (!joined.isEmpty() && isNext(joined.getLast(), box)) {
      joined.add(hull(joined.removeLast(), box));
    } else {
      joined.add(box);
    }
  }

  private static boolean isNext(Anchor.Box before, Anchor.Box box) {
    float gap = box.left() - before.left() - before.width();
    return Math.abs(before.top() - box.top()) < 0.2f * box.height()
        && Math.abs(before.height() - box.height()) < 0.2f * box.height()
        && gap > -0.5f * box.height()
        && gap < box.height();
  }

  private static Anchor.Box hull(Anchor.Box a, Anchor.Box b) {
    float top = Math.min(a.top(), b.top());
    float bottom = Math.max(a.top() + a.height(), b.top() + b.height());
    float right = Math.max(a.left() + a.width(), b.left() + b.width());
    return new Anchor.Box(a.left(), top, right - a.left(), bottom - top);
  }
}
