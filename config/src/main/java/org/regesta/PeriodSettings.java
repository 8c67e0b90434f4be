package org.regesta;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the box for periods reads what people write: {@code regesta.period.*}.
 *
 * @param languages BCP 47 tags of the languages whose words for dates it understands, the one that
 *     counts first in front
 */
@ConfigurationProperties("regesta.period")
record PeriodSettings(@DefaultValue("en") List<String> languages) {

  PeriodSettings {
    languages = List.copyOf(languages);
  }
}
