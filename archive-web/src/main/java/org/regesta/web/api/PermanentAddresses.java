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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.regesta.citation.CitationFormat;
import org.regesta.web.citation.LinkedData;

/**
 * Describes the addresses of pages: each answers as a page, as JSON and, where it can be cited, in
 * every format of citations, by {@code Accept} or by a suffix.
 */
final class PermanentAddresses {

  private static final String JSON = "application/json";

  private PermanentAddresses() {}

  /** What is cited under an address. */
  private enum Cited {
    NOTHING,
    ONE,
    /** Entries, or what they rest on. */
    LIST,
    SOURCES
  }

  /**
   * An address.
   *
   * @param path without its suffix; that of the interface is the same below {@code /api}
   */
  private record Address(String path, String what, Cited cited) {

    /** Whether it is one thing or somebody, with linked data. */
    boolean isLinked() {
      return path.contains("{id}");
    }
  }

  private static final List<Address> ALL =
      List.of(
          new Address("/timeline", "The timeline", Cited.LIST),
          new Address("/search", "A search", Cited.LIST),
          new Address("/entries/{id}", "An entry", Cited.ONE),
          new Address("/captures", "Everything that is held", Cited.SOURCES),
          new Address("/captures/{id}", "A source as it was captured", Cited.ONE),
          new Address("/captures/{id}/passages/{from}-{to}", "A passage", Cited.ONE),
          new Address("/captures/{id}/statements/{from}-{to}", "A statement", Cited.ONE),
          new Address("/people", "Who speaks", Cited.LIST),
          new Address("/people/{id}", "Somebody who speaks", Cited.LIST),
          new Address("/imports", "The imports", Cited.NOTHING),
          new Address("/imports/{number}", "An import", Cited.SOURCES));

  static void describe(OpenAPI description) {
    for (var address : ALL) {
      var same = Objects.requireNonNull(description.getPaths().get("/api" + address.path)).getGet();
      description.path(address.path, new PathItem().get(byAccept(address, same)));
      description.path(address.path + ".{suffix}", new PathItem().get(bySuffix(address, same)));
    }
  }

  private static Operation byAccept(Address address, Operation same) {
    var content = new Content().addMediaType("text/html", text("The page."));
    return operation(address, same, parameters(address, same), content)
        .operationId(name(address))
        .summary(address.what + ", by Accept")
        .description(
            "Without a wish the page is given. What Accept prefers is given where it is among the"
                + " types below; printed styles are told apart by a parameter:"
                + " text/x-bibliography; style=apa.");
  }

  private static Operation bySuffix(Address address, Operation same) {
    var parameters = parameters(address, same);
    var suffix = new StringSchema();
    suffixes(address).forEach(suffix::addEnumItem);
    parameters.add(
        new PathParameter()
            .name("suffix")
            .required(true)
            .description("The form that is wanted.")
            .schema(suffix)
            .example("json"));
    return operation(address, same, parameters, new Content())
        .operationId(name(address) + "-suffixed")
        .summary(address.what + ", by suffix")
        .description("The same as by Accept; printed styles are given as text/plain.");
  }

  private static Operation operation(
      Address address, Operation same, List<Parameter> parameters, Content content) {
    content.addMediaType(JSON, new MediaType().schema(schema(same)));
    if (address.cited != Cited.NOTHING) {
      for (var format : CitationFormat.values()) {
        content.addMediaType(format.mediaType(), text(format.label() + "."));
      }
      content.addMediaType("text/plain", text("Printed styles, by suffix."));
    }
    if (address.isLinked()) {
      content.addMediaType(
          LinkedData.MEDIA_TYPE, text("schema.org, as the head of the page carries it."));
    }
    var answers =
        new ApiResponses()
            .addApiResponse("200", new ApiResponse().description("OK").content(content));
    if (address.path.equals("/entries/{id}") || address.path.equals("/people/{id}")) {
      answers.addApiResponse(
          "302", new ApiResponse().description("The page of what stands in its stead now."));
    }
    return new Operation().addTagsItem("Addresses").parameters(parameters).responses(answers);
  }

  private static Schema<?> schema(Operation same) {
    var answer = Objects.requireNonNull(same.getResponses().get("200"));
    return Objects.requireNonNull(answer.getContent().get(JSON)).getSchema();
  }

  private static MediaType text(String description) {
    return new MediaType().schema(new StringSchema().description(description));
  }

  private static List<Parameter> parameters(Address address, Operation same) {
    var parameters = new ArrayList<>(Optional.ofNullable(same.getParameters()).orElse(List.of()));
    if (address.cited == Cited.LIST) {
      var of = new StringSchema();
      List.of("entries", "statements", "captures").forEach(of::addEnumItem);
      parameters.add(
          new QueryParameter()
              .name("cite")
              .description(
                  "For citations alone: of entries (the usual ones), of the statements that they"
                      + " rest on, or of the captures.")
              .schema(of)
              .example("captures"));
    }
    return parameters;
  }

  private static List<String> suffixes(Address address) {
    var suffixes = new ArrayList<>(List.of("json"));
    if (address.isLinked()) {
      suffixes.add(LinkedData.SUFFIX);
    }
    if (address.cited != Cited.NOTHING) {
      Arrays.stream(CitationFormat.values()).map(CitationFormat::id).forEach(suffixes::add);
    }
    return suffixes;
  }

  private static String name(Address address) {
    return address.path.replaceAll("[^a-z]+", "-").toLowerCase(Locale.ROOT).replaceFirst("^-", "");
  }
}
