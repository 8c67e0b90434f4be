package org.regesta.web.imports;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureEra;
import org.regesta.capture.Declared;
import org.regesta.capture.Declared.Field;
import org.regesta.capture.Publication;

/**
 * What was written into the form for a new import; what is blank was not said. The same that the
 * options of the command line say, and read in the same way.
 *
 * @param key of the very form that was filled in: sent twice, it is one order
 */
record OrderForm(
    String folder,
    String collection,
    String title,
    String authors,
    String publisher,
    String published,
    String captured,
    String rights,
    String url,
    String key) {

  private static final int LONGEST = 500;
  private static final int LAST_YEAR = 9999;

  /** Each value has its own field of the form for its evidence. */
  private static final Map<Field, String> ORIGINS =
      Arrays.stream(Field.values())
          .collect(
              Collectors.toMap(
                  field -> field,
                  field -> "import form: " + field.name().toLowerCase(Locale.ROOT)));

  /** As the form calls its fields. */
  private static final Map<String, String> LABELS =
      Map.of(
          "folder", "Folder",
          "collection", "Collection",
          "authors", "Authors",
          "publisher", "Publisher",
          "published", "Published",
          "captured", "Captured",
          "rights", "Rights",
          "title", "Title",
          "url", "Address");

  OrderForm {
    folder = told(folder);
    collection = told(collection);
    title = told(title);
    authors = told(authors);
    publisher = told(publisher);
    published = told(published);
    captured = told(captured);
    rights = told(rights);
    url = told(url);
    key = told(key);
  }

  /** Before anything is written. */
  static OrderForm blank() {
    return new OrderForm("", "", "", "", "", "", "", "", "", UUID.randomUUID().toString());
  }

  private static String told(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /**
   * What it says.
   *
   * @param now the moment at which it is sent
   */
  Declared declared(Instant now) throws Refusal {
    return new Declared(
        address(),
        orNull(title),
        orNull(publisher),
        Declared.authorsIn(authors),
        day(now),
        moment(now),
        orNull(rights),
        orNull(collection),
        "",
        ORIGINS);
  }

  /** Everything that cannot be read of it, one for each field at most, in the form's order. */
  List<Fault> faults(Instant now) {
    var faults = new ArrayList<Fault>();
    check("folder", folder, faults, () -> {});
    check("collection", collection, faults, () -> {});
    check("authors", authors, faults, () -> {});
    check("publisher", publisher, faults, () -> {});
    check("published", published, faults, () -> day(now));
    check("captured", captured, faults, () -> moment(now));
    check("rights", rights, faults, () -> {});
    check("title", title, faults, () -> {});
    check("url", url, faults, this::address);
    return List.copyOf(faults);
  }

  /** Reads a field; what it says is not wanted yet. */
  private interface Reading {
    void read() throws Refusal;
  }

  private static void check(String field, String text, List<Fault> faults, Reading reading) {
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      faults.add(
          new Fault(
              field,
              "%s: at most %d characters, and none that steer a machine."
                  .formatted(LABELS.getOrDefault(field, field), LONGEST)));
      return;
    }
    try {
      reading.read();
    } catch (Refusal refusal) {
      faults.addAll(refusal.faults());
    }
  }

  /** An address and a title are those of one source. */
  boolean namesOneSource() {
    return !url.isEmpty() || !title.isEmpty();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private @Nullable String day(Instant now) throws Refusal {
    var day = day();
    if (day != null && Publication.isYetToCome(day, now)) {
      throw new Refusal(
          "published", "“%s” cannot be: %s.".formatted(published, Publication.POSSIBLE_DAYS));
    }
    return day;
  }

  private @Nullable String day() throws Refusal {
    try {
      return switch (published.length()) {
        case 0 -> null;
        case 4 -> ofFourDigits(Year.parse(published)).toString();
        case 7 -> ofFourDigits(YearMonth.parse(published)).toString();
        default -> ofFourDigits(LocalDate.parse(published)).toString();
      };
    } catch (DateTimeException e) {
      throw new Refusal(
          "published",
          "“%s” is no date of publication: write 2023-06-23, 2023-06 or 2023."
              .formatted(published));
    }
  }

  private @Nullable Instant moment(Instant now) throws Refusal {
    if (captured.isEmpty()) {
      return null;
    }
    var moment = moment();
    if (CaptureEra.of(moment, now) != CaptureEra.POSSIBLE) {
      throw new Refusal(
          "captured", "“%s” cannot be: %s.".formatted(captured, CaptureEra.POSSIBLE_TIMES));
    }
    return moment;
  }

  private Instant moment() throws Refusal {
    try {
      return captured.length() == 10
          ? LocalDate.parse(captured).atStartOfDay(ZoneOffset.UTC).toInstant()
          : ofFourDigits(OffsetDateTime.parse(captured)).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(
          "captured",
          "“%s” is no time of capture: write 2023-06-23 or 2023-06-23T10:15:00Z."
              .formatted(captured));
    }
  }

  /** No archive keeps a time of another kind. */
  private static <T extends TemporalAccessor> T ofFourDigits(T time) {
    int year = time.get(ChronoField.YEAR);
    if (year < 0 || year > LAST_YEAR) {
      throw new DateTimeException("year " + year);
    }
    return time;
  }

  private @Nullable String address() throws Refusal {
    if (url.isEmpty()) {
      return null;
    }
    try {
      var address = URI.create(url);
      var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (Set.of("http", "https").contains(scheme) && address.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // answered below, as what is no address at all
    }
    throw new Refusal(
        "url", "“%s” is no address: write it whole, https://example.org/page.".formatted(url));
  }
}
