package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;

class GenresTest {

  @ParameterizedTest
  @CsvSource({
    "text/html,Northport Gazette,,NEWSPAPER_ARTICLE",
    "text/html,The Times of Northport,,NEWSPAPER_ARTICLE",
    "application/pdf,Northport Evening Post,,NEWSPAPER_ARTICLE",
    "text/html,Harbour Board,newsarticle,NEWSPAPER_ARTICLE",
    "text/html,Harbour Board,,WEB_PAGE",
    "text/html,,newsarticle,WEB_PAGE",
    "text/html,Post Office,,WEB_PAGE",
    "text/html,Northport University Press,,WEB_PAGE",
    "text/html,News from the Pier,blogposting,WEB_PAGE",
    "text/html,harbour.example,,WEB_PAGE",
    "application/pdf,Harbour Board,,DOCUMENT",
    "text/plain,,,DOCUMENT"
  })
  void tellsAnArticleOfANewspaperByWhatItSaysOfItself(
      String mediaType,
      @Nullable String publisher,
      @Nullable String kind,
      CitedSource.Genre genre) {
    var metadata =
        new SourceMetadata(
            Optional.empty(),
            List.of(),
            found(publisher),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            found(kind));

    assertThat(new Genres().of(mediaType, metadata)).isEqualTo(genre);
  }

  private static Optional<Found<String>> found(@Nullable String value) {
    return Optional.ofNullable(value).map(there -> new Found<>(there, "the page"));
  }
}
