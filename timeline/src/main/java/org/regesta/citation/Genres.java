package org.regesta.citation;

import java.util.Arrays;
import java.util.Locale;
import org.regesta.citation.CitedSource.Genre;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;

/**
 * Tells what kind of publication a source is: by what it calls itself, else by the name that it
 * appeared under.
 */
final class Genres {

  private final WordTable newspapers = WordTable.read("newspapers");

  Genre of(String mediaType, SourceMetadata metadata) {
    var kind = metadata.kind().map(Found::value).orElse("");
    var publisher = metadata.publisher().map(Found::value);
    boolean saysNews = kind.contains("newsarticle");
    boolean isCalledSo = !kind.contains("blog") && publisher.filter(this::isNewspaper).isPresent();
    if (publisher.isPresent() && (saysNews || isCalledSo)) {
      return Genre.NEWSPAPER_ARTICLE;
    }
    return mediaType.contains("html") ? Genre.WEB_PAGE : Genre.DOCUMENT;
  }

  /** Whether a name is one that newspapers have. A web address is none. */
  boolean isNewspaper(String publisher) {
    var words =
        Arrays.stream(publisher.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return false;
    }
    return newspapers.rows().stream()
        .anyMatch(row ->
            row.kind().equals("last")
                ? words.getLast().equals(row.word())
                : words.contains(row.word()));
  }
}
