package org.regesta.web.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Content;

/** Style sheets and scripts of ours on the second origin, and of PDF.js only what it draws with. */
final class OurFiles {

  private static final String OWN = "replay/";
  private static final String PDFJS = "META-INF/resources/webjars/pdfjs-dist/5.4.624/";

  private static final Pattern FILE =
      Pattern.compile(
          "still\\.css|marks\\.css|leaf\\.mjs|pdfjs/build/(pdf|pdf\\.worker)\\.min\\.mjs"
              + "|pdfjs/(cmaps|standard_fonts|iccs|wasm)/[A-Za-z0-9_-]+\\.[a-z]+");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "mjs", "text/javascript;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8");

  Optional<Answer> answer(List<String> steps) {
    var name = String.join("/", steps.subList(1, steps.size()));
    if (!FILE.matcher(name).matches()) {
      return Optional.empty();
    }
    var place = name.startsWith("pdfjs/") ? PDFJS + name.substring("pdfjs/".length()) : OWN + name;
    var ending = name.substring(name.lastIndexOf('.') + 1);
    var type = TYPES.getOrDefault(ending, "application/octet-stream");
    return Optional.ofNullable(read(place))
        .map(bytes -> new Answer.Bytes(type, Content.of(bytes), Answer.Readers.SANDBOXED));
  }

  private static byte @Nullable [] read(String place) {
    try (var in = OurFiles.class.getClassLoader().getResourceAsStream(place)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(place, broken);
    }
  }
}
