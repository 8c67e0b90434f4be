package org.regesta.web.replay;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Opens the port of the originals, on the loopback address and nowhere else. */
@Component
class ReplayConnector implements WebServerFactoryCustomizer<TomcatWebServerFactory>, Ordered {

  private final ReplaySettings settings;

  ReplayConnector(ReplaySettings settings) {
    this.settings = settings;
  }

  @Override
  public void customize(TomcatWebServerFactory factory) {
    var connector = new Connector(TomcatWebServerFactory.DEFAULT_PROTOCOL);
    connector.setPort(settings.port());
    connector.setProperty("address", "127.0.0.1");
    connector.setXpoweredBy(false);
    factory.addAdditionalConnectors(connector);
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
