package org.regesta.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Completes the description of the interface: the permanent addresses with everything that they
 * answer, and what every operation answers where something is wrong.
 */
@Component
class WholeDescription implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI description) {
    PermanentAddresses.describe(description);
    OtherAddresses.describe(description);
    Refusals.describe(description);
  }
}
