package org.regesta;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may come in through the reading room.
 *
 * @param folders of the server that may be brought in, with all below; only the home's folder
 *     {@code incoming} where none is named
 * @param upload how much may be sent at once
 */
@ConfigurationProperties("regesta.import")
record IncomingSettings(@DefaultValue List<Path> folders, @DefaultValue("1GB") DataSize upload) {

  IncomingSettings {
    folders = List.copyOf(folders);
    if (upload.isNegative() || upload.toBytes() == 0) {
      throw new IllegalArgumentException(
          "regesta.import.upload must be more than nothing: " + upload);
    }
  }
}
