package org.regesta.web.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.search.Clock;
import org.regesta.speech.Wording;
import org.regesta.time.Bounds;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Precision;
import org.regesta.web.NotUnderstood;

class QuestionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline",
        "/timeline?period=2022-03/2022-05",
        "/timeline?q=%22north+pier%22+AND+delay*",
        "/timeline?q=100%25+%26+more+%7Bx%7D&time=published",
        "/timeline?kind=said&speaker=Bo+Dvo%C5%99%C3%A1k&speaker=D%27Arcy+%3Cb%3E&wording=quoted",
        "/timeline?period=late+2021&kind=happened&status=denied&precision=two-readings"
            + "&publisher=Evening+Post&collection=a/b",
      })
  void isTheSameAddressAgainOnceItIsRead(String address) {
    var parameters = parameters(address);

    var question = Question.of(parameters);

    assertThat(question.at("/timeline")).hasToString(address);
    assertThat(question.at("/timeline").isThatOf(parameters)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/timeline?kind=said&period=2022, /timeline?period=2022&kind=said",
    "/timeline?period=&q=&kind=, /timeline",
    "/timeline?time=happened&kind=SAID, /timeline?kind=said",
    "/timeline?speaker=B&speaker=A&speaker=B, /timeline?speaker=A&speaker=B",
    "/timeline?wording=DIRECT&precision=TWO_READINGS, /timeline?wording=quoted&precision=two-readings",
    "/timeline?q=++pier+&utm_source=x, /timeline?q=pier",
  })
  void hasOneAddressHoweverItCame(String came, String address) {
    var question = Question.of(parameters(came));

    assertThat(question.at("/timeline")).hasToString(address);
    assertThat(question.at("/timeline").isThatOf(parameters(came))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline?kind=said%27--",
        "/timeline?precision=exact",
        "/timeline?time=noon",
        "/timeline?q=a&q=b",
        "/timeline?period=2021&period=2022",
      })
  void saysWhatItCannotRead(String address) {
    assertThatThrownBy(() -> Question.of(parameters(address)))
        .isInstanceOf(NotUnderstood.class)
        .message()
        .isNotBlank();
  }

  @Test
  void refusesWhatNobodyWritesByHand() {
    var longWord = "x".repeat(501);
    var many = new ArrayList<String>();
    for (int n = 0; n < 21; n++) {
      many.add("speaker=" + n);
    }

    assertThatThrownBy(() -> Question.of(parameters("/timeline?q=" + longWord)))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("500");
    assertThatThrownBy(() -> Question.of(parameters("/timeline?" + String.join("&", many))))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("20");
  }

  @Test
  void asksTheIndexForWhatTheAddressSays() {
    var filter =
        Question.of(
                parameters(
                    "/timeline?time=published&kind=said&speaker=A&wording=reported&precision=day"))
            .filter(Bounds.OPEN);

    assertThat(filter.kinds()).isEqualTo(Set.of(EntryKind.SAID));
    assertThat(filter.speakers()).isEqualTo(Set.of("A"));
    assertThat(filter.wordings()).isEqualTo(Set.of(Wording.INDIRECT));
    assertThat(filter.precisions()).isEqualTo(Set.of(Precision.DAY));
    assertThat(filter.clock()).isEqualTo(Clock.PUBLISHED);
    assertThat(filter.statuses()).isEmpty();
  }

  @Test
  void losesOneLimitAndKeepsTheOthers() {
    var question = Question.of(parameters("/timeline?kind=said&speaker=A&speaker=B"));

    assertThat(question.without(Facet.SPEAKER, "A").at("/t")).hasToString("/t?kind=said&speaker=B");
    assertThat(question.unlimited().at("/t")).hasToString("/t");
  }

  private static Parameters parameters(String address) {
    var given = new LinkedHashMap<String, List<String>>();
    var query = URI.create(address).getRawQuery();
    if (query != null) {
      for (var pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        given
            .computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    Map<String, String[]> arrays = new LinkedHashMap<>();
    given.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
    return new Parameters(arrays);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
