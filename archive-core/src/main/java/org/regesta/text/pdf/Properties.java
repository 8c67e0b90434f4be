package org.regesta.text.pdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Found;

/** What a PDF says of itself: judged, for most of it is written by programs. */
final class Properties {

  private static final Pattern MADE_BY_PROGRAM =
      Pattern.compile(
          "(?i)^(microsoft (word|powerpoint|excel) - .*|untitled.*|unbenannt.*|document\\d*|layout ?\\d*|print.*"
              + "|about:blank|https?:.*|slide \\d+|.*\\.(docx?|rtf|odt|indd|qxd|qxp|pdf|tex|dvi|html?|txt|pmd|fm|pages|cdr|ai))$");
  private static final Pattern NO_PERSON =
      Pattern.compile("(?i)^(admin(istrator)?|user|owner|unknown|root|default|.*@.*|.*\\d.*)$");

  private Properties() {}

  static Optional<Found<String>> title(PDDocument document) {
    return Optional.ofNullable(usable(document.getDocumentInformation().getTitle()))
        .filter(title -> !MADE_BY_PROGRAM.matcher(title).matches() && title.length() > 3)
        .map(title -> new Found<>(title, "PDF title"));
  }

  static Optional<Found<String>> author(PDDocument document) {
    return Optional.ofNullable(usable(document.getDocumentInformation().getAuthor()))
        .filter(name -> !NO_PERSON.matcher(name).matches() && name.length() < 80)
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
        .map(date -> date.toInstant().toString().substring(0, 10));
  }

  private static @Nullable String usable(@Nullable String value) {
    var text = value == null ? "" : value.replace("\u0000", "").strip();
    return text.isEmpty() ? null : text;
  }
}
