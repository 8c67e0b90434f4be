package org.regesta;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.home.OpenHome;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An open archive: all parts, put together by Spring, without a web server. */
record SpringArchive(ConfigurableApplicationContext context) implements Archive {

  static Archive open(ArchiveSettings settings, String purpose) {
    settings.home().prepared();
    var archive =
        new SpringArchive(
            new SpringApplicationBuilder(ArchiveConfig.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .run(arguments(settings, purpose)));
    try {
      archive.part(DataSource.class);
      return archive;
    } catch (RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /** The options of the command line, as the strongest properties. */
  private static String[] arguments(ArchiveSettings settings, String purpose) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("regesta.home", settings.home().toString());
    properties.put("regesta.purpose", purpose);
    properties.put("logging.file.name", settings.home().log().resolve("regesta.log").toString());
    settings.database().ifPresent(url -> properties.put("spring.datasource.url", url));
    settings
        .config()
        .map(Path::toUri)
        .ifPresent(file -> properties.put("spring.config.additional-location", file.toString()));
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
