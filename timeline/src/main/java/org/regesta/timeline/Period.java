package org.regesta.timeline;

import java.util.List;
import org.regesta.time.Bounds;

/** What somebody wrote into a box for a period. */
public sealed interface Period {

  /**
   * A stretch of days; a side may be open.
   *
   * @param written as it was written
   * @param sense how it was read, as EDTF: "1860~" of "circa 1860"
   * @param others what may have been meant as well: 4 March of "03/04/2022"
   * @param remark what is to be told of it beside: that business years differ; empty where nothing
   *     is
   */
  record Understood(String written, Bounds bounds, String sense, List<Bounds> others, String remark)
      implements Period {

    /** One of which nothing is to be told beside. */
    public Understood(String written, Bounds bounds, String sense, List<Bounds> others) {
      this(written, bounds, sense, others, "");
    }

    public Understood {
      others = others.stream().filter(other -> !other.equals(bounds)).distinct().toList();
    }
  }

  /**
   * No stretch of days.
   *
   * @param message for whoever wrote it: what is wrong, and what can be written
   * @param offers what may have been meant: 2021, or 2023, of "2021 or 2023"
   */
  record NotUnderstood(String written, String message, List<Bounds> offers) implements Period {

    public NotUnderstood {
      offers = List.copyOf(offers);
    }
  }
}
