package org.regesta.text.pdf;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.regesta.language.Language;
import org.regesta.text.Found;
import org.regesta.text.reading.AroundTexts;

/** What a PDF says of itself: judged, for most of it is written by programs. */
final class Properties {

  /** The name of a file or its address. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(about:blank|https?:.*"
              + "|.*\\.(docx?|rtf|odt|indd|qxd|qxp|pdf|tex|dvi|html?|txt|pmd|fm|pages|cdr|ai))");

  /** What the tables know as the titles that programs give. */
  private static final List<Pattern> MADE_BY_PROGRAM =
      Language.UNDETERMINED.table("no-titles").stream()
          .map(row -> Pattern.compile(row.getFirst(), Pattern.CASE_INSENSITIVE))
          .toList();

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final Pattern NO_PERSON = Pattern.compile(".*[@\\d].*");

  private Properties() {}

  static Optional<Found<String>> title(PDDocument document) {
    return Optional.ofNullable(usable(document.getDocumentInformation().getTitle()))
        .filter(title -> title.length() > 3 && !isMadeByProgram(title))
        .map(title -> new Found<>(title, "PDF title"));
  }

  private static boolean isMadeByProgram(String title) {
    return ADDRESS.matcher(title).matches()
        || MADE_BY_PROGRAM.stream().anyMatch(made -> made.matcher(title).matches());
  }

  static Optional<Found<String>> author(PDDocument document) {
    return Optional.ofNullable(usable(document.getDocumentInformation().getAuthor()))
        .filter(name -> !NO_PERSON.matcher(name).matches() && name.length() < 80)
        .filter(name -> !AroundTexts.namesNobody(name))
        .map(name -> new Found<>(name, "PDF author"));
  }

  static Optional<Found<String>> language(PDDocument document) {
    return Optional.ofNullable(usable(document.getDocumentCatalog().getLanguage()))
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*"))
        .map(tag -> new Found<>(tag, "PDF language"));
  }

  /** The day the file was made: no publication date, but a hint for whoever has to find it. */
  static Optional<String> made(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getCreationDate())
        .map(date -> DAY.format(date.toInstant()));
  }

  private static @Nullable String usable(@Nullable String value) {
    var text = value == null ? "" : value.replace("\u0000", "").strip();
    return text.isEmpty() ? null : text;
  }
}
