package org.regesta.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Describes what is answered where something is wrong: problem details (RFC 9457). */
final class Refusals {

  private static final String NAME = "Problem";

  private Refusals() {}

  static void describe(OpenAPI description) {
    description.getComponents().addSchemas(NAME, problem());
    description
        .getPaths()
        .forEach((path, item) -> item.readOperations().forEach(one -> describe(path, one)));
  }

  private static void describe(String path, Operation operation) {
    var answers = operation.getResponses();
    if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
      answers.addApiResponse("400", refusal("Something of it is not understood."));
    }
    if (path.contains("{id}") || path.contains("{number}")) {
      answers.addApiResponse("404", refusal("There never was anything of this name."));
    }
    if (mayVanish(path)) {
      answers.addApiResponse("410", refusal("Nothing supports it now. The words lead on."));
    }
  }

  private static boolean mayVanish(String path) {
    return path.contains("/entries/{id}")
        || path.contains("/people/{id}")
        || path.contains("{from}");
  }

  private static ApiResponse refusal(String words) {
    var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME));
    return new ApiResponse()
        .description(words)
        .content(new Content().addMediaType("application/problem+json", body));
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("What is wrong, for whoever asked (RFC 9457).")
        .addProperty("title", text("What happened.", "Not understood"))
        .addProperty("status", new IntegerSchema().description("Of HTTP.").example(400))
        .addProperty(
            "detail", text("What happened to which thing, and what to do.", "'kind' is one of: …"))
        .addProperty("instance", text("What was asked for.", "/api/timeline"));
  }

  private static Schema<?> text(String description, String example) {
    return new StringSchema().description(description).example(example);
  }
}
