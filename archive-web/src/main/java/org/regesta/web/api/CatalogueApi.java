package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.event.EventStore;
import org.regesta.speech.StatementStore;
import org.regesta.text.Card;
import org.regesta.text.Catalogue;
import org.regesta.text.CatalogueQuery;
import org.regesta.text.Found;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that the archive holds. */
@RestController
@Tag(
    name = "Captures",
    description = "What we hold, its words, and where they stand in the original.")
class CatalogueApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final int LONGEST = 200;
  private static final int USUAL = 50;

  private final Catalogue catalogue;
  private final StatementStore statements;
  private final EventStore events;

  CatalogueApi(Catalogue catalogue, StatementStore statements, EventStore events) {
    this.catalogue = catalogue;
    this.statements = statements;
    this.events = events;
  }

  /** A source in a list. */
  record Listed(
      String id,
      @Schema(description = "The name of its file, or the last part of its address.") String name,
      @Nullable String title,
      @Nullable String publisher,
      @Schema(description = "EDTF.", example = "2023-04-12") @Nullable String published,
      @Schema(description = "Where the source says when it was published.")
          @Nullable String publishedFrom,
      @Nullable Instant captured,
      Instant received,
      @Nullable String mediaType,
      @Schema(description = "Why no words could be read.") @Nullable String refused,
      @Nullable String collection,
      @Schema(description = "Statements that were found in it.", example = "12") int statements,
      @Schema(description = "Events that were found in it.", example = "3") int events) {

    static Listed of(Card card, int statements, int events) {
      return new Listed(
          card.id().value(),
          card.name(),
          card.title().map(Found::value).orElse(null),
          card.publisher().map(Found::value).orElse(null),
          card.published().map(Found::value).orElse(null),
          card.published().map(Found::evidence).filter(words -> !words.isEmpty()).orElse(null),
          card.captured(),
          card.received(),
          card.mediaType().orElse(null),
          card.refused().orElse(null),
          card.collection().orElse(null),
          statements,
          events);
    }
  }

  /** A page of the list. */
  record Holdings(
      @Schema(description = "How many there are on all pages.", example = "41") long total,
      @Schema(description = "How many the archive holds.", example = "900") long held,
      @Schema(description = "Collections, and how many captures each has.")
          Map<String, Long> collections,
      List<Listed> items,
      Links links) {}

  @Operation(
      summary = "Everything that is held",
      description = "Each source as it was captured. Follow links.next for the further ones.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description =
          "Beginnings of words of title, publisher, author, address or file; all must occur.",
      schema = @Schema(type = "string"),
      example = "gazette")
  @Parameter(
      name = "order",
      in = ParameterIn.QUERY,
      description =
          "Newest publication first (published; the usual order), by publisher, by title, or newest"
              + " capture first (captured).",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"published", "publisher", "title", "captured"}),
      example = "title")
  @Parameter(
      name = "collection",
      in = ParameterIn.QUERY,
      description = "That they belong to.",
      schema = @Schema(type = "string"),
      example = "northport")
  @Parameter(
      name = "after",
      in = ParameterIn.QUERY,
      description = "Go on behind this capture.",
      schema = @Schema(type = "string"),
      example = "0000000000000000000000000a")
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many at most; usually 50.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500"),
      example = "50")
  @Reads({"q", "order", "collection", "after", "limit"})
  @GetMapping(path = "/api/captures", produces = JSON)
  Holdings list(HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    var query = query(parameters);
    var after =
        Optional.of(parameters.text("after", LONGEST))
            .filter(id -> !id.isEmpty())
            .map(Asked::capture);
    int limit = Asked.limit(parameters, USUAL, Asked.MOST);
    var cards = catalogue.page(query, after, limit + 1);
    var shown = cards.subList(0, Math.min(limit, cards.size()));
    return new Holdings(
        catalogue.count(query),
        catalogue.count(CatalogueQuery.by(query.order())),
        catalogue.collections(),
        listed(shown),
        cards.size() > limit
            ? Links.next(request, "after", shown.getLast().id())
            : Links.last(request));
  }

  private static CatalogueQuery query(Parameters parameters) {
    return new CatalogueQuery(
        Asked.one(CatalogueQuery.Order.class, "order", parameters)
            .orElse(CatalogueQuery.Order.PUBLISHED),
        parameters.text("q", LONGEST),
        Optional.of(parameters.text("collection", LONGEST)).filter(name -> !name.isEmpty()));
  }

  private List<Listed> listed(List<Card> cards) {
    List<CaptureId> ids = cards.stream().map(Card::id).toList();
    var said = statements.counted(ids);
    var happened = events.counted(ids);
    return cards.stream()
        .map(card ->
            Listed.of(card, said.getOrDefault(card.id(), 0), happened.getOrDefault(card.id(), 0)))
        .toList();
  }

  @Reads({"q", "order", "collection", "after", "limit"})
  @GetMapping(path = "/captures", produces = JSON)
  Holdings negotiated(HttpServletRequest request) {
    return list(request);
  }

  @Reads({"q", "order", "collection", "after", "limit"})
  @GetMapping("/captures.json")
  ResponseEntity<Holdings> file(HttpServletRequest request) {
    return Asked.file(list(request));
  }
}
