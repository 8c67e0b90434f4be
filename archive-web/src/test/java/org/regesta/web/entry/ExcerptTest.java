package org.regesta.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;

class ExcerptTest {

  private static final String CAPTION = "The south gate in spring";
  private static final String STORY =
      "The mill stood still for a week. The new wheel will turn on Monday. The owner is glad.";
  private static final String NEXT = "Nobody was hurt.";
  private static final ArticleText ARTICLE =
      ArticleText.ofPlain(String.join("\n\n", CAPTION, STORY, NEXT));

  @Test
  void showsTheSentencesAroundTheWordsAndNothingOfTheBlocksBeside() {
    var excerpt = Excerpt.of(ARTICLE, List.of(passage("The new wheel will turn")), date("Monday"));

    assertThat(words(excerpt)).isEqualTo(STORY);
  }

  @Test
  void showsAHeadingOfItsOwnAlone() {
    var excerpt = Excerpt.of(ARTICLE, List.of(passage(CAPTION)), Optional.empty());

    assertThat(words(excerpt)).isEqualTo(CAPTION);
  }

  @Test
  void marksWhereABlockEndsBetweenTheWords() {
    var excerpt =
        Excerpt.of(ARTICLE, List.of(passage("The new wheel"), passage("Nobody")), Optional.empty());

    assertThat(words(excerpt)).endsWith("The owner is glad. ¶ Nobody was hurt.");
    assertThat(excerpt.parts().stream().filter(Excerpt.Part::marked).map(Excerpt.Part::words))
        .containsExactly("The new wheel", "Nobody");
  }

  @Test
  void looksForADateFarAwayInItsOwnBlock() {
    assertThat(words(Excerpt.ofDate(ARTICLE, passage("Monday"))))
        .isEqualTo("The new wheel will turn on Monday.");
    assertThat(Excerpt.shows(ARTICLE, List.of(passage("Nobody")), passage("Monday"))).isFalse();
    assertThat(Excerpt.shows(ARTICLE, List.of(passage("The owner")), passage("Monday"))).isTrue();
  }

  private static String words(Excerpt excerpt) {
    return excerpt.parts().stream().map(Excerpt.Part::words).collect(Collectors.joining());
  }

  private static Optional<Passage> date(String words) {
    return Optional.of(passage(words));
  }

  private static Passage passage(String words) {
    int begin = ARTICLE.text().indexOf(words);
    return new Passage(begin, begin + words.length());
  }
}
