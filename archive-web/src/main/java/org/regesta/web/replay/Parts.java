package org.regesta.web.replay;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.regesta.capture.Capture;
import org.springframework.http.MediaTypeFactory;

/** What a captured part of a page is, and whether pages may show it within themselves. */
final class Parts {

  static final String CSS = "text/css";

  private static final Set<String> PICTURES =
      Set.of(
          "image/png",
          "image/jpeg",
          "image/gif",
          "image/webp",
          "image/avif",
          "image/bmp",
          "image/svg+xml",
          "image/x-icon",
          "image/vnd.microsoft.icon");

  private Parts() {}

  static boolean isPicture(String type) {
    return PICTURES.contains(type);
  }

  /** Whether it belongs to a page and can be shown only there, or not at all. */
  static boolean isPart(String type) {
    return isFont(type)
        || type.matches("(image|audio|video)/.*")
        || type.matches("application/(json|wasm|(x-)?javascript)");
  }

  static boolean isFont(String type) {
    return type.startsWith("font/")
        || type.startsWith("application/font-")
        || type.startsWith("application/x-font-")
        || type.equals("application/vnd.ms-fontobject");
  }

  /** The type of what may be shown within a page; empty for anything else. */
  static Optional<String> typeOf(Capture capture) {
    return declared(capture)
        .filter(Parts::isShown)
        .or(() ->
            MediaTypeFactory.getMediaType(capture.name())
                .map(type -> type.getType() + "/" + type.getSubtype())
                .filter(Parts::isShown));
  }

  private static Optional<String> declared(Capture capture) {
    return Optional.ofNullable(capture.declaredType())
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isShown(String type) {
    return isPicture(type)
        || isFont(type)
        || type.equals(CSS)
        || type.matches("(audio|video)/[a-z0-9.+-]+");
  }
}
