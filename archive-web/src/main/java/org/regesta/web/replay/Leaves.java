package org.regesta.web.replay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.text.TextExtractor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Facsimiles;
import org.regesta.text.facsimile.Wanted;
import org.springframework.stereotype.Component;

/** The pages of PDFs as pictures: each is drawn once and kept, as long as there is room. */
@Component
public class Leaves {

  private static final int REMEMBERED = 500;

  private final CaptureStore captures;
  private final Facsimiles facsimiles;
  private final PictureShelf shelf;
  private final Map<String, Facsimile.Refused> refused =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Facsimile.Refused> eldest) {
              return size() > REMEMBERED;
            }
          });

  Leaves(CaptureStore captures, Facsimiles facsimiles, PictureShelf shelf) {
    this.captures = captures;
    this.facsimiles = facsimiles;
    this.shelf = shelf;
  }

  /**
   * A page whole.
   *
   * @param number from 1
   */
  public Facsimile page(Capture capture, int number) {
    return made(capture, new Wanted.PagePicture(number), "" + number);
  }

  /** The lines around some words of a page. */
  Facsimile cutting(Capture capture, Wanted.Cutting cutting) {
    var name = cutting.page() + "-" + Integer.toHexString(cutting.boxes().hashCode());
    return made(capture, cutting, name);
  }

  /** A page whole, passages marked on it and numbered. */
  Facsimile marked(Capture capture, Wanted.MarkedPicture marked) {
    var name = marked.page() + "-marked-" + Integer.toHexString(marked.passages().hashCode());
    return made(capture, marked, name);
  }

  private Facsimile made(Capture capture, Wanted wanted, String name) {
    var key = capture.id() + "-" + name;
    var known = refused.get(key);
    if (known != null) {
      return known;
    }
    return shelf
        .find(key)
        .<Facsimile>map(picture -> picture)
        .orElseGet(() -> draw(capture, wanted, key));
  }

  private Facsimile draw(Capture capture, Wanted wanted, String key) {
    var source = TextExtractor.Request.of(capture, captures.open(capture.id()));
    var made = facsimiles.make(source, wanted);
    switch (made) {
      case Facsimile.Picture picture -> shelf.put(key, picture);
      case Facsimile.Refused reason -> refused.put(key, reason);
      case Facsimile.Page _, Facsimile.Lines _ ->
          throw new IllegalStateException("a picture was wanted: " + key);
    }
    return made;
  }
}
