package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters of a list of items that goes on behind a position. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "after",
      in = ParameterIn.QUERY,
      description = "Go on behind this position.",
      schema = @Schema(type = "integer", minimum = "0", maximum = "999999999"),
      example = "0"),
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many at most; usually 100.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500"),
      example = "100")
})
@interface AsksStretch {}
