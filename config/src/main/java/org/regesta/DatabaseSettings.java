package org.regesta;

import java.util.Optional;
import org.regesta.home.DatabaseAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A PostgreSQL to use instead of the one that Regesta brings.
 *
 * @param url of JDBC or libpq; none where empty
 */
@ConfigurationProperties("spring.datasource")
record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String username,
    @DefaultValue("") String password) {

  Optional<DatabaseAddress> external() {
    return url.isEmpty()
        ? Optional.empty()
        : Optional.of(DatabaseAddress.of(url, username, password));
  }
}
