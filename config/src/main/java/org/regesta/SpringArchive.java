package org.regesta;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.Ports;
import org.regesta.home.HomeUnusable;
import org.regesta.home.OpenHome;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** An open archive: all parts, put together by Spring, each made when it is asked for. */
record SpringArchive(ConfigurableApplicationContext context) implements Archive {

  static Archive open(ArchiveSettings settings, String purpose) {
    var application =
        new SpringApplicationBuilder(ArchiveConfig.class).web(WebApplicationType.NONE);
    var archive = start(application, settings, properties(settings, purpose));
    try {
      archive.part(DataSource.class);
      return archive;
    } catch (RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /** The same with its pages, on the loopback address: there is no access control yet. */
  static Archive serve(ArchiveSettings settings, Ports ports) {
    var application =
        new SpringApplicationBuilder(ArchiveConfig.class, WebConfig.class)
            .web(WebApplicationType.SERVLET)
            .initializers(new LoopbackOnly());
    var properties = properties(settings, "serve");
    properties.put("server.address", "127.0.0.1");
    properties.put("server.port", Integer.toString(ports.room()));
    properties.put("regesta.replay.port", Integer.toString(ports.replay()));
    try {
      return start(application, settings, properties);
    } catch (BeansException e) {
      throw portTaken(unusable(e), ports);
    }
  }

  private static SpringArchive start(
      SpringApplicationBuilder application,
      ArchiveSettings settings,
      Map<String, String> properties) {
    settings.home().prepared();
    return new SpringArchive(
        application
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(true)
            .run(arguments(properties)));
  }

  /** The options of the command line, as the strongest properties. */
  private static Map<String, String> properties(ArchiveSettings settings, String purpose) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("regesta.home", settings.home().toString());
    properties.put("regesta.purpose", purpose);
    properties.put("logging.file.name", settings.home().log().resolve("regesta.log").toString());
    settings.database().ifPresent(url -> properties.put("spring.datasource.url", url));
    settings
        .config()
        .map(Path::toUri)
        .ifPresent(file -> properties.put("spring.config.additional-location", file.toString()));
    return properties;
  }

  private static String[] arguments(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(property -> "--" + property.getKey() + "=" + property.getValue())
        .toArray(String[]::new);
  }

  /** What a person can act on, out of what Spring wrapped around it. */
  private static RuntimeException unusable(BeansException failure) {
    Throwable cause = failure;
    while (cause instanceof BeansException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException told ? told : failure;
  }

  /** Whichever of the two it was. */
  private static RuntimeException portTaken(RuntimeException failure, Ports ports) {
    return switch (failure) {
      case PortInUseException taken -> taken(taken.getPort(), ports, taken);
      case ConnectorStartFailedException taken -> taken(taken.getPort(), ports, taken);
      default -> failure;
    };
  }

  private static HomeUnusable taken(int port, Ports ports, RuntimeException cause) {
    return new HomeUnusable(
        "port %d of this machine is taken. Name another with %s."
            .formatted(port, port == ports.replay() ? "--replay-port" : "--port"),
        cause);
  }

  @Override
  public OpenHome home() {
    return part(OpenHome.class);
  }

  @Override
  public <T> T part(Class<T> type) {
    try {
      return context.getBean(type);
    } catch (BeansException e) {
      throw unusable(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
