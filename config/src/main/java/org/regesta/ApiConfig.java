package org.regesta;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of what machines may ask: {@code /api/openapi.json}. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  SpringDocConfiguration.class,
  SpringDocConfigProperties.class,
  SpringDocWebMvcConfiguration.class
})
class ApiConfig {

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .servers(List.of(new Server().url("/").description("This archive")))
        .info(
            new Info()
                .title("Regesta")
                .version("1")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"))
                .description(
                    "What sources say, with the passage that says it. To be read only. Errors are"
                        + " problem details (RFC 9457). Dates are EDTF (ISO 8601-2:2019)."));
  }
}
