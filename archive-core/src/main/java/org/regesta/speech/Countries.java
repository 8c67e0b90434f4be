package org.regesta.speech;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.language.Language;

/** Countries, their adjectives, and the cities that speak for their governments. */
final class Countries {

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byAdjective = new HashMap<>();
  private final Map<String, String> governments = new HashMap<>();

  private Countries() {}

  static Countries of(Language language) {
    var countries = new Countries();
    for (var row : language.table("speech-countries")) {
      var country = row.get(0);
      countries.byName.put(country, country);
      list(row.get(1)).forEach(name -> countries.byName.put(name, country));
      list(row.get(2)).forEach(name -> countries.byAdjective.putIfAbsent(name, country));
      list(row.get(3)).forEach(city -> countries.governments.put(city, row.get(4)));
    }
    return countries;
  }

  private static List<String> list(String cell) {
    return "-".equals(cell) ? List.of() : Arrays.asList(cell.split(","));
  }

  Set<String> names() {
    return byName.keySet();
  }

  Set<String> adjectives() {
    return byAdjective.keySet();
  }

  Set<String> seats() {
    return governments.keySet();
  }

  /** The full name of a country: "US" gives "United States". */
  Optional<String> country(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<String> countryOf(String adjective) {
    return Optional.ofNullable(byAdjective.get(adjective));
  }

  /** The government that a city stands for where it speaks. */
  Optional<String> governmentIn(String city) {
    return Optional.ofNullable(governments.get(city));
  }
}
