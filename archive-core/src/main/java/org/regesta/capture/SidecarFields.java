package org.regesta.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one description, before they are believed.
 *
 * @param where names the sidecar for a reader: "sidecar article.json", "sidecar.csv line 7"
 */
record SidecarFields(String where, Map<String, String> texts, List<String> authors) {

  private static final int LAST_YEAR = 9999;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern EDTF =
      Pattern.compile(
          "(?:Y-?\\d{5,}|[?~%]?-?[0-9X]{4})(?:-[?~%]?[0-9X]{2}){0,2}[?~%]?"
              + "|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}(?::\\d{2})?)?");

  SidecarFields {
    texts = Map.copyOf(texts);
    authors = List.copyOf(authors);
  }

  Declared declared() throws BrokenSidecar {
    for (var field : texts.entrySet()) {
      refuseControls(field.getKey(), field.getValue());
    }
    for (var author : authors) {
      refuseControls("authors", author);
    }
    return new Declared(
        url(),
        texts.get("title"),
        texts.get("publisher"),
        authors,
        published(),
        captured(),
        texts.get("rights"),
        texts.get("collection"),
        where);
  }

  private @Nullable String url() throws BrokenSidecar {
    var url = texts.get("url");
    if (url == null) {
      return null;
    }
    try {
      return new SourceUri(url).value();
    } catch (IllegalArgumentException e) {
      throw broken("url", url, "an absolute URL such as https://example.org/page");
    }
  }

  private @Nullable String published() throws BrokenSidecar {
    var text = texts.get("published");
    if (text == null) {
      return null;
    }
    for (var side : text.split("/", 2)) {
      boolean open = text.contains("/") && (side.isEmpty() || side.equals(".."));
      if (!open && !isDate(side)) {
        throw broken("published", text, "a date such as 2023-06-23 (EDTF)");
      }
    }
    return text;
  }

  private static boolean isDate(String text) {
    if (!EDTF.matcher(text).matches()) {
      return false;
    }
    try {
      if (text.length() >= 10 && DAY.matcher(text.substring(0, 10)).matches()) {
        LocalDate.parse(text.substring(0, 10));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private @Nullable Instant captured() throws BrokenSidecar {
    var text = texts.get("captured");
    if (text == null) {
      return null;
    }
    try {
      var time =
          DAY.matcher(text).matches()
              ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
              : OffsetDateTime.parse(text);
      if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
        throw new DateTimeException("no machine captured anything in the year " + time.getYear());
      }
      return time.toInstant();
    } catch (DateTimeException e) {
      throw broken("captured", text, "a time with its offset such as 2023-06-23T10:15:00Z");
    }
  }

  private void refuseControls(String field, String value) throws BrokenSidecar {
    if (value
        .chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
      throw new BrokenSidecar(where + ": " + field + " holds a control character; remove it");
    }
  }

  private BrokenSidecar broken(String field, String value, String expected) {
    return new BrokenSidecar(where + ": " + field + " is '" + value + "', expected " + expected);
  }
}
