package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes how a page of entries in the order of time is asked for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "after",
      in = ParameterIn.QUERY,
      description =
          "Go on behind this entry; with no other limits than a period, one kind, one speaker and one collection.",
      schema = @Schema(type = "string"),
      example = "0v06ncnb7a6pyegbch0qpvjmhp"),
  @Parameter(
      name = "skip",
      in = ParameterIn.QUERY,
      description = "Pass over so many; with any limits.",
      schema = @Schema(type = "integer", minimum = "0", maximum = "10000"),
      example = "0"),
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many at most; usually 100.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500"),
      example = "100")
})
@interface PageOfLine {}
