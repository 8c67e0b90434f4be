package org.regesta;

import java.util.Optional;
import java.util.Set;
import org.regesta.home.HomeUnusable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * There is no access control yet: whoever can reach the reading room can read and order everything.
 * Settings that ask for another address are refused in words instead of being passed over.
 */
final class LoopbackOnly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final ConfigurationPropertyName ADDRESS =
      ConfigurationPropertyName.of("server.address");

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    for (var source : ConfigurationPropertySources.get(context.getEnvironment())) {
      Optional.ofNullable(source.getConfigurationProperty(ADDRESS)).ifPresent(LoopbackOnly::check);
    }
  }

  private static void check(ConfigurationProperty address) {
    var value = String.valueOf(address.getValue()).strip();
    if (!LOOPBACK.contains(value)) {
      throw new HomeUnusable(
          "server.address is set to %s (%s), but Regesta has no access control yet and listens to this machine alone. Take the setting out; to read from another machine, use an SSH tunnel."
              .formatted(value, address.getOrigin()));
    }
  }
}
