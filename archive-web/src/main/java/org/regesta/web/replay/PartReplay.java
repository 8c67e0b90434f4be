package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Content;
import org.regesta.text.facsimile.Addresses;
import org.regesta.text.facsimile.StyleSheet;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What a captured page shows within itself and what it links to: out of the archive or not at all.
 */
@Component
class PartReplay {

  private static final int LONGEST_SHEET = 4_000_000;

  private final ReplayOrigin origin;
  private final CaptureStore captures;

  PartReplay(ReplayOrigin origin, CaptureStore captures) {
    this.origin = origin;
    this.captures = captures;
  }

  /** A picture, a style sheet, a font of the day nearest to that of the page. */
  Answer part(Capture page, Asked asked) {
    return asked
        .address()
        .flatMap(address -> new HeldAddresses(captures).nearest(address, page))
        .flatMap(held -> Parts.typeOf(held).map(type -> shown(held, type)))
        .orElseGet(() -> notHeld("This part of the page is not in the archive."));
  }

  /** A picture that was captured as such. */
  Answer picture(Capture capture) {
    return Parts.typeOf(capture)
        .filter(Parts::isPicture)
        .map(type -> shown(capture, type))
        .orElseGet(() -> notHeld("This is no picture that can be shown."));
  }

  /** What a page links to, as it was on the day nearest to that of the page. */
  Answer link(Capture page, Asked asked) {
    var address = asked.address().orElse("");
    return new HeldAddresses(captures)
        .nearest(address, page)
        .<Answer>map(held -> new Answer.Elsewhere(origin.origin() + origin.path(held.id()) + "/"))
        .orElseGet(() ->
            notHeld("The page links to " + address + ". That address is not in the archive."));
  }

  private static Answer notHeld(String words) {
    return Answer.nothing(HttpServletResponse.SC_NOT_FOUND, words, Optional.empty());
  }

  private Answer shown(Capture capture, String type) {
    var content = captures.open(capture.id());
    if (type.equals(Parts.CSS)) {
      return new Answer.Bytes(
          "text/css;charset=UTF-8", sheet(capture, content), Answer.Readers.NOBODY);
    }
    var readers = Parts.isFont(type) ? Answer.Readers.SANDBOXED : Answer.Readers.NOBODY;
    return new Answer.Bytes(type, content, readers);
  }

  /** Its own addresses lead into the archive too; of one that is too long only the beginning. */
  private Content sheet(Capture capture, Content content) {
    try (var in = content.open()) {
      var css = new String(in.readNBytes(LONGEST_SHEET), charset(capture));
      var base = PageReplay.base(capture);
      var prefix = origin.path(capture.id()) + "/part?u=";
      var addresses = new Addresses(base, prefix, prefix, "");
      var rewritten =
          StyleSheet.rewritten(
              css,
              written -> {
                var absolute = Addresses.absolute(base, written);
                return absolute.isEmpty() ? "" : addresses.ofPart(absolute);
              });
      return Content.of(rewritten.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the style sheet " + capture.id(), unreadable);
    }
  }

  private static Charset charset(Capture capture) {
    try {
      var declared = capture.declaredType();
      var charset = declared == null ? null : MediaType.parseMediaType(declared).getCharset();
      return charset == null ? StandardCharsets.UTF_8 : charset;
    } catch (InvalidMediaTypeException odd) {
      return StandardCharsets.UTF_8;
    }
  }
}
