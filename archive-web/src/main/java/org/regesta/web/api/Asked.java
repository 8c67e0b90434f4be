package org.regesta.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.people.PersonId;
import org.regesta.timeline.EntryId;
import org.regesta.web.NotUnderstood;
import org.regesta.web.question.Parameters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Reads what a program asks for, with the limits that keep one answer small. */
final class Asked {

  static final String ID = "{id:[0-9a-hjkmnp-tv-z]{26}}";

  /** Nobody needs to skip more: a narrower question finds it. */
  static final int MOST_SKIPPED = 10_000;

  static final int MOST = 500;

  private static final int LONGEST_WORD = 40;

  private Asked() {}

  /** How many things of a list at most. */
  static int limit(Parameters parameters, int usual, int most) {
    return parameters.text("limit", LONGEST_WORD).isEmpty()
        ? usual
        : parameters.number("limit", 1, most);
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

  /** The entry to go on behind. */
  static Optional<EntryId> after(Parameters parameters) {
    return Optional.of(parameters.text("after", LONGEST_WORD))
        .filter(id -> !id.isEmpty())
        .map(Asked::entry);
  }

  private static String permanent(String id) {
    if (!id.matches("[0-9a-hjkmnp-tv-z]{26}")) {
      throw new NotUnderstood("A permanent name has 26 letters and digits.");
    }
    return id;
  }

  /** One of the values of an enumeration, in whatever case; empty where none was asked for. */
  static <E extends Enum<E>> Optional<E> one(Class<E> type, String name, Parameters parameters) {
    var value = parameters.text(name, LONGEST_WORD);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return Optional.of(constant);
      }
    }
    throw new NotUnderstood("'" + name + "' is one of: " + String.join(", ", words(type)) + ".");
  }

  private static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
