package org.regesta.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes the addresses that are neither JSON below {@code /api} nor a page that can be cited:
 * texts and annotations for the tools of others, tables of an import, unAPI.
 */
final class OtherAddresses {

  private static final String JSON = "application/json";

  private final OpenAPI description;

  private OtherAddresses(OpenAPI description) {
    this.description = description;
  }

  static void describe(OpenAPI description) {
    new OtherAddresses(description).describe();
  }

  private void describe() {
    var passage = "/captures/{id}/passages/{from}-{to}";
    add(
        passage + "/annotation",
        "A passage as a Web Annotation",
        like("/api" + passage),
        text("application/ld+json", "W3C Web Annotation in JSON-LD."));
    add(
        "/entries/{id}/annotation",
        "An entry as a Web Annotation",
        like("/api/entries/{id}"),
        text("application/ld+json", "W3C Web Annotation in JSON-LD; a target for each source."));
    var counted = like("/api" + passage).stream().filter(one -> one.getName().equals("text"));
    var words = new ArrayList<>(like("/api/captures/{id}/text"));
    counted.forEach(words::add);
    add(
        "/captures/{id}/text",
        "The words of a source",
        words,
        text("text/plain", "The text that all passages count in."));
    add(
        "/imports/new",
        "What may be brought in",
        List.of(),
        text("text/html", "The form.").addMediaType(JSON, answer("/api/imports/new")));
    var refused = "/imports/{number}/refused";
    add(
        refused + ".{suffix}",
        "What was refused, as a file",
        suffixed(like("/api" + refused), "csv", "json"),
        text("text/csv", "All of it.").addMediaType(JSON, answer("/api" + refused)));
    var items = "/imports/{number}/items";
    add(
        items + ".{suffix}",
        "Every item and its end, as a file",
        suffixed(like("/api/imports/{number}"), "csv"),
        text("text/csv", "All of them."));
    addUnapi();
  }

  private void addUnapi() {
    var parameters =
        List.of(
            query("id", "The key of a citation; without one the formats are told.", "entry-…"),
            query("format", "One of the formats; without one those of the thing are told.", "ris"));
    add(
        "/unapi",
        "unAPI, revision 3",
        parameters,
        text("application/xml", "The formats, or the citation in one of them."));
    var answers =
        Objects.requireNonNull(description.getPaths().get("/unapi")).getGet().getResponses();
    answers.addApiResponse("300", new ApiResponse().description("The formats of the thing."));
  }

  private static Parameter query(String name, String about, String example) {
    return new QueryParameter()
        .name(name)
        .description(about)
        .schema(new StringSchema())
        .example(example);
  }

  private void add(String path, String what, List<Parameter> parameters, Content content) {
    var name = path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    var answers =
        new ApiResponses()
            .addApiResponse("200", new ApiResponse().description("OK").content(content));
    description.path(
        path,
        new PathItem()
            .get(
                new Operation()
                    .addTagsItem("Addresses")
                    .operationId(name)
                    .summary(what)
                    .parameters(new ArrayList<>(parameters))
                    .responses(answers)));
  }

  private Operation operation(String path) {
    return Objects.requireNonNull(description.getPaths().get(path)).getGet();
  }

  /** The parameters of another address. */
  private List<Parameter> like(String path) {
    return Optional.ofNullable(operation(path).getParameters()).orElse(List.of());
  }

  private MediaType answer(String path) {
    var content = Objects.requireNonNull(operation(path).getResponses().get("200")).getContent();
    Schema<?> schema = Objects.requireNonNull(content.get(JSON)).getSchema();
    return new MediaType().schema(schema);
  }

  private static List<Parameter> suffixed(List<Parameter> parameters, String... suffixes) {
    var schema = new StringSchema();
    List.of(suffixes).forEach(schema::addEnumItem);
    var all = new ArrayList<>(parameters);
    all.add(
        new PathParameter()
            .name("suffix")
            .required(true)
            .description("The form that is wanted.")
            .schema(schema)
            .example(suffixes[0]));
    return all;
  }

  private static Content text(String type, String about) {
    return new Content()
        .addMediaType(type, new MediaType().schema(new StringSchema().description(about)));
  }
}
