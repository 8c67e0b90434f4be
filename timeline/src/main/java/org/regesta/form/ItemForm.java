package org.regesta.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.intake.Item;
import org.regesta.intake.Listed;
import org.regesta.intake.Outcome;

/**
 * One item of an import and its end, as JSON.
 *
 * @param ended "kept", "already held" or "refused"
 * @param reason why it was refused; null where it was not
 * @param capture what holds its bytes; null where nothing does
 * @param notes what its reading noted
 */
@SuppressWarnings("UnusedVariable") // read by the JSON mapper
public record ItemForm(
    long position,
    String name,
    String ended,
    @Nullable String reason,
    @Nullable String capture,
    List<String> notes) {

  public static ItemForm of(Listed listed) {
    var item = listed.item();
    return new ItemForm(
        item.position(),
        item.name(),
        ended(item),
        item.outcome() instanceof Outcome.Refused(var reason, _) ? reason : null,
        item.capture().map(CaptureId::value).orElse(null),
        listed.notes());
  }

  /** How it ended, in a word. */
  public static String ended(Item item) {
    return switch (item.outcome()) {
      case Outcome.Kept _ -> "kept";
      case Outcome.AlreadyHeld _ -> "already held";
      case Outcome.Refused _ -> "refused";
    };
  }
}
