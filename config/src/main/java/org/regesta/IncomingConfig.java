package org.regesta;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.regesta.capture.Limits;
import org.regesta.home.Home;
import org.regesta.web.Doorway;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** What may be brought in through the pages, and where what is sent is laid down. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(MultipartAutoConfiguration.class)
@EnableConfigurationProperties(IncomingSettings.class)
class IncomingConfig {

  @Bean
  Doorway doorway(Home home, IncomingSettings settings, Limits limits) {
    var folders = settings.folders().isEmpty() ? List.of(home.incoming()) : settings.folders();
    return new Doorway(home.incoming(), folders, settings.upload().toBytes(), limits.reserve());
  }

  /** Straight onto the disk of the home, never into memory; the server clears its parts away. */
  @Bean
  MultipartConfigElement multipart(Doorway door) {
    try {
      var parts = door.incoming().resolve(".parts");
      FileSystemUtils.deleteRecursively(parts); // of a server that was killed
      Files.createDirectories(parts);
      return new MultipartConfigElement(parts.toString(), door.upload(), door.upload(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for what is sent", e);
    }
  }
}
