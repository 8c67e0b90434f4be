package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.regesta.home.StandardHome;

/** Commands for the same archive, whole, so that they can be pasted. */
record WholeCommand(ArchiveSettings settings) {

  /** What a shell takes as it stands. */
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

  /** The one that goes on with an import: "regesta import --resume 7 --home /srv/archive". */
  String resume(long order) {
    return of(List.of("import", "--resume", String.valueOf(order)));
  }

  /** A command and its options, with the archive; a password is left out. */
  String of(List<String> command) {
    List<String> words = new ArrayList<>(List.of("regesta"));
    command.forEach(word -> words.add(quoted(word)));
    if (!settings.home().equals(StandardHome.of(System.getenv()))) {
      words.addAll(List.of("--home", quoted(settings.home().toString())));
    }
    settings
        .database()
        .ifPresent(url -> words.addAll(List.of("--database", quoted(withoutPassword(url)))));
    settings.config().ifPresent(file -> words.addAll(List.of("--config", quoted(file.toString()))));
    return String.join(" ", words);
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("(?i)([?&]password=)[^&]*", "$1…")
        .replaceFirst("(//[^:@/]*:)[^@/]*@", "$1…@");
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
