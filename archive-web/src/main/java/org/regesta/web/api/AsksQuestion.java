package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the parameters of a question: the same wherever one is asked, and on the pages. Each
 * limit may be given several times; one of its values is enough.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words that must all occur; \"a phrase\"; OR; NOT; ( ); a word may end in *.",
      schema = @Schema(type = "string"),
      example = "bridge open*"),
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description =
          "Days that entries may fall into: EDTF or words: 2021, late 2021, 2022-03..2022-05.",
      schema = @Schema(type = "string"),
      example = "2022..2023"),
  @Parameter(
      name = "time",
      in = ParameterIn.QUERY,
      description =
          "By which clock the period is meant, and entries are counted and ordered: when it happened or was said (happened; the usual one), or when it was first published.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"happened", "published"}),
      example = "happened"),
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "Statements or events.",
      explode = Explode.TRUE,
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"said", "happened"})),
      example = "said"),
  @Parameter(
      name = "speaker",
      in = ParameterIn.QUERY,
      description = "A name, or the id of a person.",
      explode = Explode.TRUE,
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "Ann Mayhew"),
  @Parameter(
      name = "wording",
      in = ParameterIn.QUERY,
      description = "How a statement is given.",
      explode = Explode.TRUE,
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"quoted", "partly-quoted", "reported"})),
      example = "quoted"),
  @Parameter(
      name = "stance",
      in = ParameterIn.QUERY,
      description =
          "What the speaker of a statement does with the words, as 'stance' of an entry has it,"
              + " spaces as hyphens: says, denies, asks, promises, warns, does-not-say. One that"
              + " there is not is refused with a list of all.",
      explode = Explode.TRUE,
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "denies"),
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "How an event stands; negated: said not to happen.",
      explode = Explode.TRUE,
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"asserted", "claimed", "announced", "negated", "denied"})),
      example = "announced"),
  @Parameter(
      name = "precision",
      in = ParameterIn.QUERY,
      description = "How closely an entry is dated.",
      explode = Explode.TRUE,
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {
                        "day",
                        "month",
                        "year",
                        "decade",
                        "longer",
                        "open",
                        "two-readings",
                        "undated"
                      })),
      example = "day"),
  @Parameter(
      name = "publisher",
      in = ParameterIn.QUERY,
      description = "Who published a source.",
      explode = Explode.TRUE,
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "Northport Gazette"),
  @Parameter(
      name = "collection",
      in = ParameterIn.QUERY,
      description = "That a source belongs to.",
      explode = Explode.TRUE,
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "northport")
})
@interface AsksQuestion {}
