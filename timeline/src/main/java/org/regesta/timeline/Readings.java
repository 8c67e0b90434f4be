package org.regesta.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;

/** The stretches of days of a dating: several where it is one of several readings. */
public final class Readings {

  private Readings() {}

  /**
   * The stretches of a dating, those without any known day left out.
   *
   * @param edtf the dating; null where it is not known to have several readings
   * @param bounds all days that it allows
   */
  public static List<Bounds> stretches(@Nullable String edtf, Bounds bounds) {
    if (edtf == null || !edtf.startsWith("[")) {
      return List.of(bounds);
    }
    var stretches =
        Edtf.parse(edtf).map(Edtf::stretches).orElse(List.of()).stream()
            .filter(stretch -> !stretch.equals(Bounds.OPEN))
            .toList();
    return stretches.isEmpty() ? List.of(bounds) : stretches;
  }
}
