package org.regesta.cli;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureEra;
import org.regesta.capture.Declared;
import org.regesta.capture.Declared.Field;
import org.regesta.capture.Publication;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a command line says about every source that it names. A sidecar outweighs it. */
final class DeclaredOptions {

  /** Each value has the option that gave it for its evidence. */
  private static final Map<Field, String> ORIGINS =
      Map.of(
          Field.PUBLISHED, "--published",
          Field.CAPTURED, "--captured",
          Field.COLLECTION, "--collection",
          Field.URL, "--url",
          Field.PUBLISHER, "--publisher");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Published.class,
      description = "When the sources were published: 2023-06-23, 2023-06 or 2023.")
  private @Nullable String published;

  @Option(
      names = "--captured",
      paramLabel = "TIME",
      converter = Captured.class,
      description = "When the sources were captured: 2023-06-23 or 2023-06-23T10:15:00Z.")
  private @Nullable Instant captured;

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "The collection that the sources belong to.")
  private @Nullable String collection;

  @Option(
      names = "--url",
      paramLabel = "URL",
      converter = Address.class,
      description = "The address that the one source named was fetched from.")
  private @Nullable String url;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the sources.")
  private @Nullable String publisher;

  boolean namesOneSource() {
    return url != null;
  }

  Declared declared() {
    return new Declared(
        url, null, publisher, List.of(), published, captured, null, collection, "", ORIGINS);
  }

  /** A day, month or year, as EDTF writes them. */
  static final class Published implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      var date = read(text);
      if (Publication.isYetToCome(date, Instant.now(Clock.systemUTC()))) {
        throw new TypeConversionException(
            "'%s' cannot be: %s".formatted(text, Publication.POSSIBLE_DAYS));
      }
      return date;
    }

    private static String read(String text) {
      try {
        return switch (text.length()) {
          case 4 -> ofFourDigits(text, Year.parse(text).toString());
          case 7 -> ofFourDigits(text, YearMonth.parse(text).toString());
          default -> ofFourDigits(text, LocalDate.parse(text).toString());
        };
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'%s' is not a date; write 2023-06-23, 2023-06 or 2023".formatted(text));
      }
    }
  }

  /** Years before 0 and after 9999 are written otherwise in EDTF, and nobody published then. */
  private static String ofFourDigits(String text, String date) {
    if (!Character.isDigit(text.charAt(0))) {
      throw new DateTimeException("year with a sign: " + text);
    }
    return date;
  }

  /** A day, or an instant with its offset. */
  static final class Captured implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        var time =
            text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
        if (CaptureEra.of(time, Instant.now(Clock.systemUTC())) == CaptureEra.POSSIBLE) {
          return time;
        }
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'%s' is not a time; write 2023-06-23 or 2023-06-23T10:15:00Z".formatted(text));
      }
      throw new TypeConversionException(
          "'%s' cannot be: %s".formatted(text, CaptureEra.POSSIBLE_TIMES));
    }
  }

  /** An absolute URL. */
  static final class Address implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      try {
        if (URI.create(text).isAbsolute()) {
          return text;
        }
      } catch (IllegalArgumentException e) {
        // answered below, as what is no URL at all
      }
      throw new TypeConversionException(
          "'%s' is not a URL; write it whole: https://example.org/page".formatted(text));
    }
  }
}
