package org.regesta.web.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationFormat;
import org.regesta.citation.PrintedCitation;
import org.springframework.stereotype.Component;

/** The citation of a page in every printed style. The processors are made once and take turns. */
@Component
class PrintedTexts {

  private final List<PrintedCitation> styles = new ArrayList<>();

  synchronized List<CitedPage.Text> of(Citation citation) {
    if (styles.isEmpty()) {
      Arrays.stream(CitationFormat.values())
          .flatMap(format -> PrintedCitation.in(format).stream())
          .forEach(styles::add);
    }
    return styles.stream()
        .map(style ->
            new CitedPage.Text(
                style.label(),
                style.of(citation).stream()
                    .map(part -> new CitedPage.Part(part.words(), part.italic()))
                    .toList()))
        .toList();
  }
}
