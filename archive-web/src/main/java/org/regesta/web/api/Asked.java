package org.regesta.web.api;

import org.regesta.capture.CaptureId;
import org.regesta.people.PersonId;
import org.regesta.time.Bounds;
import org.regesta.timeline.EntryId;
import org.regesta.web.NotUnderstood;
import org.regesta.web.question.PeriodBox;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Reads what a program asks for, with the limits that keep one answer small. */
final class Asked {

  static final String ID = "{id:[0-9a-hjkmnp-tv-z]{26}}";

  /** Nobody needs to skip more: a narrower question finds it. */
  static final int MOST_SKIPPED = 10_000;

  static final int MOST = 500;

  private Asked() {}

  static int limit(int limit) {
    return within("limit", limit, 1, MOST);
  }

  static int skip(int skip) {
    return within("skip", skip, 0, MOST_SKIPPED);
  }

  private static int within(String name, int number, int least, int most) {
    if (number < least || number > most) {
      throw new NotUnderstood("'%s' is a number from %d to %d.".formatted(name, least, most));
    }
    return number;
  }

  static Bounds period(PeriodBox box, String written) {
    var read = box.read(written);
    read.problem()
        .ifPresent(problem -> {
          throw new NotUnderstood(problem);
        });
    return read.days();
  }

  static EntryId entry(String id) {
    return new EntryId(permanent(id));
  }

  static PersonId person(String id) {
    return new PersonId(permanent(id));
  }

  /** As JSON whatever is accepted: whoever writes the suffix wants it. */
  static <T> ResponseEntity<T> file(T form) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(form);
  }

  static CaptureId capture(String id) {
    return new CaptureId(permanent(id));
  }

  private static String permanent(String id) {
    if (!id.matches("[0-9a-hjkmnp-tv-z]{26}")) {
      throw new NotUnderstood("A permanent name has 26 letters and digits.");
    }
    return id;
  }
}
