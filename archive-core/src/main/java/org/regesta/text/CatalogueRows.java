package org.regesta.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue in PostgreSQL. Each page is a stretch of an index. */
record CatalogueRows(JdbcClient jdbc) implements Catalogue {

  /** As many collections as a page can offer. */
  private static final int COLLECTIONS = 500;

  /** What is read stands in the index of its order; what is not read has a place in one only. */
  private static final String READ =
      "from extraction e join capture c on c.id = e.capture where true";

  private static final String UNREAD =
      "from capture c where not exists (select from extraction e where e.capture = c.id)";

  private static final String ALL = "from capture c where true";

  private static final String OF_THE_COLLECTION = " and c.declared ->> 'collection' = :collection";

  private static final String WITH_THE_WORDS =
      """

      and c.id in (
        select capture from extraction where catalogue_words @@ to_tsquery('simple', :words)
        union all
        select id from capture
        where to_tsvector('simple', regexp_replace(name, '[^[:alnum:]]+', ' ', 'g'))
          @@ to_tsquery('simple', :words))\
      """;

  /**
   * A stretch of an order.
   *
   * @param rows that it goes through
   * @param key what they are ordered by, nothing of it null; the last part is the capture
   */
  private record Way(String rows, List<String> key, boolean falling) {

    static Way of(CatalogueQuery.Order order) {
      return switch (order) {
        case PUBLISHED -> new Way(READ, List.of("e.by_published", "e.capture"), true);
        case PUBLISHER ->
            new Way(READ, List.of("e.by_publisher", "e.by_title", "e.capture"), false);
        case TITLE -> new Way(READ, List.of("e.by_title", "e.capture"), false);
        case CAPTURED -> new Way(ALL, List.of("coalesce(c.captured, '-infinity')", "c.id"), true);
      };
    }

    static Way ofTheUnread() {
      return new Way(UNREAD, List.of("c.id"), false);
    }

    String id() {
      return key.getLast();
    }

    String behind() {
      var columns = String.join(", ", key);
      return " and (%s) %s (select %s %s and %s = :after)"
          .formatted(columns, falling ? "<" : ">", columns, rows, id());
    }

    String ordered() {
      return " order by "
          + key.stream()
              .map(part -> falling ? part + " desc" : part)
              .collect(Collectors.joining(", "));
    }
  }

  @Override
  public List<Card> page(CatalogueQuery query, Optional<CaptureId> after, int limit) {
    var way = Way.of(query.order());
    var ids = new ArrayList<String>();
    boolean amongUnread = way.rows().equals(READ) && after.filter(this::isUnread).isPresent();
    if (!amongUnread) {
      ids.addAll(ids(way, query, after, limit));
    }
    if (way.rows().equals(READ) && ids.size() < limit) {
      ids.addAll(
          ids(
              Way.ofTheUnread(),
              query,
              amongUnread ? after : Optional.empty(),
              limit - ids.size()));
    }
    return cards(ids);
  }

  private boolean isUnread(CaptureId id) {
    return jdbc.sql("select count(*) " + UNREAD + " and c.id = :id")
            .param("id", id.value())
            .query(Long.class)
            .single()
        > 0;
  }

  private List<String> ids(Way way, CatalogueQuery query, Optional<CaptureId> after, int limit) {
    var parameters = parameters(query);
    after.ifPresent(last -> parameters.put("after", last.value()));
    parameters.put("limit", limit);
    return jdbc.sql(
            "select "
                + way.id()
                + " "
                + way.rows()
                + conditions(query)
                + (after.isPresent() ? way.behind() : "")
                + way.ordered()
                + " limit :limit")
        .params(parameters)
        .query((row, _) -> row.getString(1))
        .list();
  }

  @Override
  public long count(CatalogueQuery query) {
    return jdbc.sql("select count(*) " + ALL + conditions(query))
        .params(parameters(query))
        .query(Long.class)
        .single();
  }

  @Override
  public Map<String, Long> collections() {
    var collections = new LinkedHashMap<String, Long>();
    jdbc.sql(
            """
            select declared ->> 'collection', count(*) from capture
            where declared ->> 'collection' is not null group by 1 order by 1 limit :limit
            """)
        .param("limit", COLLECTIONS)
        .query(row -> {
          collections.put(row.getString(1), row.getLong(2));
        });
    return collections;
  }

  private static String conditions(CatalogueQuery query) {
    return (query.collection().isPresent() ? OF_THE_COLLECTION : "")
        + (sought(query).isEmpty() ? "" : WITH_THE_WORDS);
  }

  private static Map<String, Object> parameters(CatalogueQuery query) {
    var parameters = new LinkedHashMap<String, Object>();
    query.collection().ifPresent(collection -> parameters.put("collection", collection));
    var sought = sought(query);
    if (!sought.isEmpty()) {
      parameters.put("words", sought);
    }
    return parameters;
  }

  /** Each word is the beginning of one; signs are nothing. */
  private static String sought(CatalogueQuery query) {
    return Arrays.stream(query.words().split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }

  /** The cards of these captures, in this order. */
  private List<Card> cards(List<String> ids) {
    var cards =
        jdbc
            .sql(
                """
                select c.id, c.name, c.captured, c.received, c.declared ->> 'collection' as collection,
                  e.media_type, e.refused,
                  e.body #>> '{metadata,title,value}' as title,
                  e.body #>> '{metadata,title,evidence}' as title_evidence,
                  e.body #>> '{metadata,publisher,value}' as publisher,
                  e.body #>> '{metadata,publisher,evidence}' as publisher_evidence,
                  e.body #>> '{metadata,published,value}' as published,
                  e.body #>> '{metadata,published,evidence}' as published_evidence
                from capture c left join extraction e on e.capture = c.id where c.id = any(?)
                """)
            .param(1, ids.toArray(String[]::new))
            .query((row, _) -> card(row))
            .list()
            .stream()
            .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
    return ids.stream().flatMap(id -> Optional.ofNullable(cards.get(id)).stream()).toList();
  }

  private static Card card(ResultSet row) throws SQLException {
    var captured = row.getObject("captured", OffsetDateTime.class);
    return new Card(
        new CaptureId(row.getString("id")),
        row.getString("name"),
        found(row, "title"),
        found(row, "publisher"),
        found(row, "published"),
        captured == null ? null : captured.toInstant(),
        row.getObject("received", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("collection")),
        Optional.ofNullable(row.getString("media_type")),
        Optional.ofNullable(row.getString("refused")));
  }

  private static Optional<Found<String>> found(ResultSet row, String column) throws SQLException {
    var evidence = Optional.ofNullable(row.getString(column + "_evidence")).orElse("");
    return Optional.ofNullable(row.getString(column)).map(value -> new Found<>(value, evidence));
  }
}
