package org.regesta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regesta.capture.CaptureId;
import org.regesta.home.TestDatabase;
import org.regesta.text.CatalogueQuery.Order;

@ExtendWith(TestDatabase.Extension.class)
class CatalogueTest {

  private static final int ALL = 100;

  private final TestDatabase database;
  private final Catalogue catalogue;

  CatalogueTest(TestDatabase database) {
    this.database = database;
    this.catalogue = Catalogue.over(database.jdbc());
  }

  @BeforeEach
  void keepSomeCaptures() {
    database.jdbc().sql("truncate capture, archive_file cascade").update();
    database
        .jdbc()
        .sql("insert into archive_file (name, kind) values ('captures/a', 'segment')")
        .update();
    read("a", "“The bridge” opens", "Northport Gazette", "2023-06-23");
    read("b", "A chronicle of the harbour", "Évening Post", "2005");
    read("c", "the bridge is late", "Evening Post", "2023-06-24T08:00:00Z");
    read("d", "Zinc", null, null);
    keep("e", "scan-07.pdf", null, null);
    ExtractionStore.over(database.jdbc())
        .save(id("e"), new Extraction.Refused("application/pdf", "encrypted"));
    keep("f", "bridge.html", "2024-01-05T10:00:00Z", "harbour");
  }

  private void read(
      String name, String title, @Nullable String publisher, @Nullable String published) {
    keep(
        name,
        name + ".html",
        published == null ? null : "2024-01-0%d".formatted(name.charAt(0) - 'a' + 1),
        "bridge");
    var metadata =
        new SourceMetadata(
            Optional.of(new Found<>(title, "h1")),
            List.of(new Found<>("Ann Mayhew", "byline")),
            Optional.ofNullable(publisher).map(one -> new Found<>(one, "meta og:site_name")),
            Optional.ofNullable(published).map(one -> new Found<>(one, "JSON-LD datePublished")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Found<>("https://news.example/" + name + "/42", "canonical link")));
    ExtractionStore.over(database.jdbc())
        .save(
            id(name),
            new Extraction.Read(
                "text/html",
                ArticleText.ofPlain("Ships came in."),
                new Anchors(List.of()),
                metadata,
                List.of()));
  }

  private void keep(
      String name, String file, @Nullable String captured, @Nullable String collection) {
    database
        .jdbc()
        .sql(
            """
            insert into capture (id, source, name, content, length, received, captured, declared,
              file, file_offset, stored_length, stored)
            values (:id, 'file:' || :name, :name, decode(repeat('ab', 32), 'hex'), 1,
              '2026-01-01T00:00:00Z', cast(:captured as timestamptz),
              jsonb_strip_nulls(jsonb_build_object('collection', cast(:collection as text))),
              (select min(id) from archive_file), 0, 1, decode(repeat('cd', 32), 'hex'))
            """)
        .param("id", id(name).value())
        .param("name", file)
        .param("captured", captured)
        .param("collection", collection)
        .update();
  }

  private static CaptureId id(String name) {
    return new CaptureId(name.repeat(26));
  }

  private String names(CatalogueQuery query) {
    return names(catalogue.page(query, Optional.empty(), ALL));
  }

  private static String names(List<Card> cards) {
    var names = new StringBuilder();
    cards.forEach(card -> names.append(card.id().value().charAt(0)));
    return names.toString();
  }

  @Test
  void listsTheNewestPublicationFirstAndWhatDoesNotSayLast() {
    assertThat(names(CatalogueQuery.by(Order.PUBLISHED))).startsWith("cab").endsWith("f");
  }

  @Test
  void filesATitleByItsFirstLetterWhateverMarkStandsBeforeIt() {
    assertThat(names(CatalogueQuery.by(Order.TITLE))).isEqualTo("bcadef");
  }

  @Test
  void listsByPublisherThoseOfOnePublisherByTitle() {
    assertThat(names(CatalogueQuery.by(Order.PUBLISHER))).isEqualTo("cabdef");
  }

  @Test
  void listsTheNewestCaptureFirstReadOrNot() {
    assertThat(names(CatalogueQuery.by(Order.CAPTURED))).isEqualTo("fcbaed");
  }

  @ParameterizedTest
  @EnumSource
  void turnsPagesWithoutLeavingAnythingOut(Order order) {
    var query = CatalogueQuery.by(order);
    var turned = new ArrayList<Card>();

    Optional<CaptureId> last = Optional.empty();
    for (int page = 0; page < 6; page++) {
      turned.addAll(catalogue.page(query, last, 1));
      last = Optional.of(turned.getLast().id());
    }

    assertThat(turned).isEqualTo(catalogue.page(query, Optional.empty(), ALL)).hasSize(6);
    assertThat(catalogue.page(query, last, 1)).isEmpty();
  }

  @Test
  void findsWordsOfTitlePublisherAuthorsAddressAndFileByTheirBeginnings() {
    var all = CatalogueQuery.by(Order.TITLE);

    assertThat(names(all.about("bridge"))).isEqualTo("caf");
    assertThat(names(all.about("BRID open"))).isEqualTo("a");
    assertThat(names(all.about("gazette"))).isEqualTo("a");
    assertThat(names(all.about("Mayhew chron"))).isEqualTo("b");
    assertThat(names(all.about("news.example/c"))).isEqualTo("bc");
    assertThat(names(all.about("scan-07"))).isEqualTo("e");
    assertThat(names(all.about("zeppelin"))).isEmpty();
    assertThat(names(all.about("' & | ! :* \\"))).hasSize(6);
    assertThat(catalogue.count(all.about("bridge"))).isEqualTo(3);
  }

  @Test
  void keepsToACollection() {
    var bridge = CatalogueQuery.by(Order.TITLE).in("bridge");

    assertThat(names(bridge)).isEqualTo("bcad");
    assertThat(names(bridge.about("bridge"))).isEqualTo("ca");
    assertThat(catalogue.count(bridge)).isEqualTo(4);
    assertThat(catalogue.collections()).isEqualTo(Map.of("bridge", 4L, "harbour", 1L));
  }

  @Test
  void tellsWhatEachSaysOfItselfAndWhereItSaysSo() {
    var cards = catalogue.page(CatalogueQuery.by(Order.TITLE), Optional.empty(), ALL);

    assertThat(cards.getFirst().published()).contains(new Found<>("2005", "JSON-LD datePublished"));
    assertThat(cards.get(4).refused()).contains("encrypted");
    assertThat(cards.getLast().mediaType()).isEmpty();
    assertThat(cards.getLast().collection()).contains("harbour");
  }

  @Test
  void listsNothingWhereNothingIsHeld() {
    database.jdbc().sql("truncate capture cascade").update();

    assertThat(catalogue.page(CatalogueQuery.by(Order.TITLE), Optional.empty(), ALL)).isEmpty();
    assertThat(catalogue.count(CatalogueQuery.by(Order.CAPTURED))).isZero();
    assertThat(catalogue.collections()).isEmpty();
  }
}
