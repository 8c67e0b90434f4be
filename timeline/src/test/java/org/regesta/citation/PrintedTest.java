package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.regesta.speech.Stance;

/** What the styles print, read against their handbooks. */
class PrintedTest {

  @ParameterizedTest(name = "{0}, {1}")
  @CsvFileSource(resources = "/citation/printed.csv", numLinesToSkip = 1, delimiter = '\t')
  void printsAsTheHandbookOfTheStyleDoes(String format, String sample, String printed) {
    var text = CitationFormat.named(format).orElseThrow().write(sample(sample));

    assertThat(text.strip())
        .isEqualTo(printed.replace("URL", "http://127.0.0.1:8740/captures/" + Samples.CAPTURE));
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void leavesTheHostOfAWebsiteAsItIsWritten(Style style) {
    var plain = Samples.page();
    var hosted =
        new CitedSource(
            plain.capture(),
            plain.genre(),
            plain.name(),
            plain.title(),
            List.of(),
            Optional.of("transport.ministry.example"),
            plain.published(),
            plain.language(),
            plain.original(),
            plain.captured(),
            plain.received(),
            plain.collection(),
            plain.rights(),
            plain.address());

    assertThat(new Formatted(style).of(Samples.whole(hosted)))
        .contains("transport.ministry.example");
  }

  @ParameterizedTest
  @CsvSource({
    "harbour office,Harbour office",
    "Ann Mayhew,Ann Mayhew",
    "iNews reporter,iNews reporter",
    "élan,Élan",
    "山田,山田",
    "“he”,“he”"
  })
  void beginsWithACapitalWhereAllIsSmall(String by, String begun) {
    var words =
        new Cited.Words(
            Optional.of(by),
            Cited.Manner.REPORTED,
            "the bridge would open",
            Optional.empty(),
            Optional.empty(),
            Optional.of(Stance.ASSERTS),
            Optional.empty());
    var source = Samples.article();
    var citation = new Citation("k", source.address(), new Cited.Statement(words), source);

    assertThat(CitationFormat.CHICAGO_NOTE.write(citation)).startsWith(begun + ", cited in ");
    assertThat(CitationFormat.RIS.write(citation)).contains("N1  - " + begun + ", reported: ");
  }

  @Test
  void setsTheNewspaperInItalics() {
    var parts =
        PrintedCitation.in(CitationFormat.MLA).orElseThrow().of(Samples.whole(Samples.article()));

    assertThat(parts)
        .filteredOn(PrintedCitation.Part::italic)
        .extracting(PrintedCitation.Part::words)
        .containsExactly("Northport Gazette");
  }

  @Test
  void takesMarkupOfASourceForWords() {
    var title = "Of <b>bold</b> & <script>x</script>";

    var text = CitationFormat.APA.write(Samples.whole(Samples.article(List.of(), title, "2023")));

    assertThat(text).startsWith("Of <b>bold</b> & <script>x</script>. (2023)");
  }

  @Test
  void forgetsTheCitationBefore() throws java.io.IOException {
    var out = new StringBuilder();

    var writer = CitationFormat.CHICAGO_NOTE.begin(out);
    writer.add(Samples.whole(Samples.article()));
    writer.add(Samples.whole(Samples.article()));
    writer.end();

    var texts = out.toString().split("\n\n", -1);
    assertThat(texts[1].strip()).isEqualTo(texts[0].strip());
  }

  private static Citation sample(String name) {
    return switch (name) {
      case "article" -> Samples.whole(Samples.article());
      case "statement" -> Samples.statement(Samples.article());
      case "straight" ->
          Samples.whole(
              Samples.article(
                  List.of(Samples.person("Rosa", "Lindqvist")),
                  "Works end \"early\" on the \"north pier\"",
                  "2023-04-12"));
      case "reported" -> Samples.reported(Samples.article());
      case "uncaptured" -> Samples.whole(Samples.uncaptured());
      case "body" -> Samples.whole(Samples.page());
      case "bare" -> Samples.whole(Samples.bare());
      case "unsigned" ->
          Samples.whole(Samples.article(List.of(), "Staff report", "2022-03/2022-05"));
      case "season" ->
          Samples.whole(Samples.article(List.of(particle()), "Élan & “échos”", "2022-21"));
      case "circa" -> Samples.whole(Samples.article(List.of(heir()), "A title", "1987~"));
      case "either" ->
          Samples.whole(
              Samples.article(List.of(new Creator.Named("山田太郎")), "日本の橋", "[2022-02,2022-03]"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Creator particle() {
    return new Creator.Person(
        "Vincent",
        Optional.of("van"),
        Creator.ParticlePlace.BEFORE_FAMILY,
        "Meer",
        Optional.empty());
  }

  private static Creator heir() {
    return new Creator.Person(
        "Thomas",
        Optional.empty(),
        Creator.ParticlePlace.BEFORE_FAMILY,
        "Gray",
        Optional.of("Jr."));
  }
}
