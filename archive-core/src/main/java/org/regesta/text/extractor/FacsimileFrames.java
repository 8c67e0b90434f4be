package org.regesta.text.extractor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regesta.capture.Content;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Wanted;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes over the pipe beside the document: before it, what is wanted of it; back, the
 * facsimile. Each a name, JSON or bytes with their length before them.
 */
final class FacsimileFrames {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FacsimileFrames() {}

  /** What the document is sent for. */
  private enum Kind {
    READING,
    PAGE,
    PICTURE,
    CUTTING,
    MARKED_PICTURE,
    LINES
  }

  /** How the answer ends. */
  private enum Made {
    PAGE,
    PICTURE,
    LINES,
    REFUSED
  }

  /** All of a picture but its bytes. */
  private record Sheet(int pages, float width, float height, int undrawn) {}

  static void sendNothingWanted(DataOutputStream out) throws IOException {
    Frames.sendText(Kind.READING.name(), out);
  }

  static void send(Wanted wanted, DataOutputStream out) throws IOException {
    var kind =
        switch (wanted) {
          case Wanted.MarkedPage _ -> Kind.PAGE;
          case Wanted.PagePicture _ -> Kind.PICTURE;
          case Wanted.Cutting _ -> Kind.CUTTING;
          case Wanted.MarkedPicture _ -> Kind.MARKED_PICTURE;
          case Wanted.PlainLines _ -> Kind.LINES;
        };
    Frames.sendText(kind.name(), out);
    Frames.sendText(MAPPER.writeValueAsString(wanted), out);
  }

  /** Empty where the document is sent to be read. */
  static Optional<Wanted> receiveWanted(DataInputStream in) throws IOException {
    return switch (Kind.valueOf(Frames.receiveText(in))) {
      case READING -> Optional.empty();
      case PAGE -> Optional.of(receive(in, Wanted.MarkedPage.class));
      case PICTURE -> Optional.of(receive(in, Wanted.PagePicture.class));
      case CUTTING -> Optional.of(receive(in, Wanted.Cutting.class));
      case MARKED_PICTURE -> Optional.of(receive(in, Wanted.MarkedPicture.class));
      case LINES -> Optional.of(receive(in, Wanted.PlainLines.class));
    };
  }

  private static <T> T receive(DataInputStream in, Class<T> type) throws IOException {
    return MAPPER.readValue(Frames.receiveText(in), type);
  }

  static void send(Facsimile facsimile, DataOutputStream out) throws IOException {
    switch (facsimile) {
      case Facsimile.Page(var html, var marked) -> {
        Frames.sendText(Made.PAGE.name(), out);
        Frames.sendText(html, out);
        Frames.sendText(MAPPER.writeValueAsString(marked), out);
      }
      case Facsimile.Picture(var png, int pages, float width, float height, int undrawn) -> {
        Frames.sendText(Made.PICTURE.name(), out);
        Frames.sendText(MAPPER.writeValueAsString(new Sheet(pages, width, height, undrawn)), out);
        try (var in = png.open()) {
          Frames.sendBytes(in.readAllBytes(), out);
        }
      }
      case Facsimile.Lines(var lines) -> {
        Frames.sendText(Made.LINES.name(), out);
        Frames.sendText(MAPPER.writeValueAsString(lines), out);
      }
      case Facsimile.Refused(var reason) -> {
        Frames.sendText(Made.REFUSED.name(), out);
        Frames.sendText(reason, out);
      }
    }
    out.flush();
  }

  static Facsimile receiveFacsimile(DataInputStream in) throws IOException {
    return switch (Made.valueOf(Frames.receiveText(in))) {
      case PAGE -> new Facsimile.Page(Frames.receiveText(in), Set.of(receive(in, Integer[].class)));
      case PICTURE -> {
        var sheet = receive(in, Sheet.class);
        var png = Content.of(Frames.receiveBytes(in));
        yield new Facsimile.Picture(
            png, sheet.pages(), sheet.width(), sheet.height(), sheet.undrawn());
      }
      case LINES -> new Facsimile.Lines(List.of(receive(in, String[].class)));
      case REFUSED -> new Facsimile.Refused(Frames.receiveText(in));
    };
  }
}
