package org.regesta.citation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regesta.citation.CitedSource.Genre;
import org.regesta.event.Event;
import org.regesta.speech.Stance;
import org.regesta.time.Edtf;

/** Citations in which each kind of author, title, date and source meets many others. */
final class Varied {

  private static final List<Genre> GENRES =
      List.of(Genre.NEWSPAPER_ARTICLE, Genre.WEB_PAGE, Genre.DOCUMENT);

  private static final List<String> TITLES =
      List.of(
          "Council hears of delay",
          "Mayor: “The bridge opens in June”",
          "“Never again,” says the board of the harbour",
          "Who paid for the pier?",
          "The pier is open!",
          "No. 7 dock closes.",
          "HARBOUR BOARD RAISES ITS TOLLS",
          "Élan & échos of a naïve façade",
          "The mayor's 'final' word on the '98 plan",
          "A \"sound\" bridge at 5' 6\" of clearance",
          "Of <b>bold</b> & <script>x</script> {markup} at 5 < 6",
          "One {brace that nobody closes",
          "And} another, of C:\\Harbour\\{x",
          "日本の橋",
          "أخبار الجسر",
          "Новый мост открыт",
          "Step-by-step guide to gazette.example/bridge and board@harbour.example",
          "Bridge‑building in the 1990s – a history; part 2: the towers",
          "Le pont « neuf » : une histoire",
          "e",
          "The ‘north’ pier, and “the ‘south’ pier”",
          "Ends with a quotation mark ”",
          "Two\u00a0spaces  and a tab\tand a soft\u00adhyphen");

  private static final List<String> DATES =
      List.of(
          "",
          "2023-04-12",
          "2023-04",
          "2023",
          "1987~",
          "1987?",
          "1987-06~",
          "2022-21",
          "2021-24~",
          "2022-03/2022-05",
          "2022/2023",
          "2022-03-30/2022-04-02",
          "2022-12-30/2023-01-02",
          "[2022-02,2022-03]",
          "{2022-02,2022-03}",
          "198X",
          "2022-XX",
          "-0043",
          "2022-03-30/..",
          "../2022",
          "0079-08-24",
          "2022-34",
          "2023-04-12T09:12:31Z",
          "Y17000");

  private static final List<List<Creator>> AUTHORS =
      List.of(
          List.of(),
          List.of(Samples.person("Rosa", "Lindqvist")),
          List.of(Samples.person("Rosa", "Lindqvist"), Samples.person("Jean-Luc", "d'Aubigné")),
          List.of(new Creator.Named("Harbour Board of Northport")),
          List.of(new Creator.Named("Board of Trade, Northport & Sons")),
          List.of(new Creator.Named("山田太郎")),
          List.of(new Creator.Named("محمد الأمين"), Samples.person("A. B.", "Bell")),
          List.of(person("Vincent", "van", Creator.ParticlePlace.BEFORE_FAMILY, "Meer", "")),
          List.of(person("Clara", "von", Creator.ParticlePlace.BEHIND_GIVEN, "Tann", "II")),
          List.of(person("Thomas", "", Creator.ParticlePlace.BEFORE_FAMILY, "Gray", "Jr.")),
          List.of(
              person("Thomas", "", Creator.ParticlePlace.BEFORE_FAMILY, "Gray", "Jr."),
              Samples.person("Ana Maria", "Ruiz Soto"),
              new Creator.Named("Evening Post")),
          IntStream.rangeClosed(1, 24)
              .mapToObj(n -> Samples.person("Ann " + (char) ('A' + n), "Writer" + n))
              .map(Creator.class::cast)
              .toList());

  private static final List<String> PUBLISHERS =
      List.of("Northport Gazette", "", "the evening post of northport", "Journal d'Échos", "北港新聞");

  private static final List<String> LANGUAGES = List.of("en", "", "fr", "en-GB", "ja", "und");

  private Varied() {}

  private static Creator person(
      String given, String particle, Creator.ParticlePlace place, String family, String suffix) {
    return new Creator.Person(given, some(particle), place, family, some(suffix));
  }

  private static Optional<String> some(String word) {
    return Optional.of(word).filter(there -> !there.isEmpty());
  }

  /** So many of them, always the same. */
  static List<Citation> citations(int count) {
    var citations = new ArrayList<Citation>();
    for (int n = 0; n < count; n++) {
      var source = source(n);
      citations.add(
          switch (n % 4) {
            case 0 -> Samples.whole(source);
            case 1 -> Samples.statement(source);
            case 2 -> onPages(source, n);
            default -> unlocated(source);
          });
    }
    return citations;
  }

  private static CitedSource source(int n) {
    return new CitedSource(
        Samples.CAPTURE,
        GENRES.get(n / 2 % GENRES.size()),
        "scan-%02d.pdf".formatted(n),
        n % 17 == 5 ? Optional.empty() : Optional.of(TITLES.get(n % TITLES.size())),
        AUTHORS.get(n / 3 % AUTHORS.size()),
        some(PUBLISHERS.get(n / 5 % PUBLISHERS.size())),
        Edtf.parse(DATES.get(n / 7 % DATES.size())),
        some(LANGUAGES.get(n / 11 % LANGUAGES.size())),
        n % 3 == 0 ? Optional.empty() : Optional.of("https://gazette.example/2023/" + n),
        n % 5 == 0 ? Optional.empty() : Optional.of(Instant.parse("2023-04-13T09:12:31Z")),
        Instant.parse("2026-11-24T08:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        Samples.LINKS.capture(Samples.CAPTURE) + n);
  }

  private static Citation onPages(CitedSource source, int n) {
    return worded(
        source,
        new Cited.Words(
            Optional.of("the board"),
            Cited.Manner.REPORTED,
            "the bridge would open",
            Optional.of(new Locator(Locator.Unit.PAGE, 1 + n % 3, 3)),
            Optional.empty(),
            Optional.of(Stance.ASSERTS),
            Optional.empty()));
  }

  private static Citation unlocated(CitedSource source) {
    return worded(
        source,
        new Cited.Words(
            Optional.empty(),
            Cited.Manner.TOLD,
            "The bridge opened.",
            Optional.empty(),
            Edtf.parse("2022-06"),
            Optional.empty(),
            Optional.of(Event.Status.ASSERTED)));
  }

  private static Citation worded(CitedSource source, Cited.Words words) {
    return new Citation(
        "entry", "http://127.0.0.1:8740/entries/7", new Cited.Entry(words, List.of()), source);
  }
}
