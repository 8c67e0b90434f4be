package org.regesta.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.text.Passage;

class SpokenWordsTest {

  /** Parts stand between bars; what stands between two parts is left out of the statement. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      textBlock =
          """
          |“It is shut,”| she said. |“We wait.”|          = “It is shut,” […] “We wait.”
          |“It is shut.| |“We wait.”|                     = “It is shut. We wait.”
          |“It is shut.| She rose. |“We wait.”|           = “It is shut. […] We wait.”
          |"It is shut.| |"We wait."|                     = "It is shut. We wait."
          |"It is shut,"| she said. |"We wait."|          = "It is shut," […] "We wait."
          |‘Hale’s lock is shut,’| he said, |‘for now.’|  = ‘Hale’s lock is shut,’ […] ‘for now.’
          |The lock|, Hale said, |is shut|                = The lock […] is shut
          |The lock is  shut|                             = The lock is shut
          """)
  void marksWhatIsLeftOutAndPairsTheMarks(String marked, String words) {
    var parts = marked.split("\\|", -1);
    var text = String.join("", parts);
    var spans = new ArrayList<Passage>();
    int at = 0;
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        spans.add(new Passage(at, at + parts[i].length()));
      }
      at += parts[i].length();
    }

    assertThat(SpokenWords.of(spans, text)).isEqualTo(words);
  }
}
