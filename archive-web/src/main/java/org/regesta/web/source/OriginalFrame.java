package org.regesta.web.source;

import java.util.List;
import java.util.Optional;
import org.regesta.text.Passage;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.web.replay.Leaves;
import org.regesta.web.replay.ReplayOrigin;
import org.regesta.web.replay.Showing;
import org.regesta.web.replay.SourcePassage;
import org.regesta.web.replay.SourceText;
import org.springframework.stereotype.Component;

/** How the original of a source is put into its page. */
@Component
class OriginalFrame {

  private final ReplayOrigin origin;
  private final Leaves leaves;

  OriginalFrame(ReplayOrigin origin, Leaves leaves) {
    this.origin = origin;
    this.leaves = leaves;
  }

  /**
   * An original.
   *
   * @param trouble why there is no frame
   */
  record Shown(
      Optional<FrameView> frame,
      Optional<LeafNavigation> navigation,
      Optional<String> picture,
      Optional<String> trouble) {

    static Shown of(FrameView frame) {
      return new Shown(Optional.of(frame), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Shown not(String trouble) {
      return new Shown(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(trouble));
    }
  }

  Shown of(Wish wish, Showing showing, Optional<SourceText.Marked> text) {
    var id = wish.capture().id();
    var chosen = text.flatMap(marked -> marked.passages().chosen());
    var spans = chosen.map(SourcePassage::spans).orElse(List.<Passage>of());
    return switch (showing) {
      case PAGE -> still(wish, origin.page(id, spans), chosen, text);
      case LINES -> still(wish, origin.lines(id, spans), chosen, text);
      case PICTURE -> still(wish, origin.picture(id), chosen, text);
      case LEAVES -> leaf(wish, chosen, text);
      case NOT_AT_ALL ->
          Shown.not("An original of this type cannot be shown here. Save it to look at it.");
    };
  }

  private Shown still(
      Wish wish, String address, Optional<SourcePassage> chosen, Optional<SourceText.Marked> text) {
    var at = chosen.map(one -> "#p" + one.number()).orElse("");
    var words = chosen.flatMap(one -> text.map(marked -> one.words(marked.text())));
    var alone = address + (at.isEmpty() ? "" : at + words.map(TextFragment::of).orElse(""));
    var title = "The original of " + wish.capture().name() + ", scripts off";
    return Shown.of(new FrameView(address + at, FrameView.Scripts.NONE, title, alone));
  }

  private Shown leaf(Wish wish, Optional<SourcePassage> chosen, Optional<SourceText.Marked> text) {
    var id = wish.capture().id();
    int begins =
        chosen.flatMap(one -> text.flatMap(marked -> one.leaf(marked.read().anchors()))).orElse(1);
    int page = wish.leaf() > 0 ? wish.leaf() : begins;
    return switch (leaves.page(wish.capture(), page)) {
      case Facsimile.Picture drawn -> {
        var spans = chosen.map(SourcePassage::spans).orElse(List.<Passage>of());
        var at = chosen.map(one -> "#p" + one.number()).orElse("");
        var address = origin.leaf(id, page, spans) + at;
        var title = "Page %d of %d of %s".formatted(page, drawn.pages(), wish.capture().name());
        yield new Shown(
            Optional.of(new FrameView(address, FrameView.Scripts.OURS, title, address)),
            Optional.of(LeafNavigation.of(wish, page, drawn.pages())),
            chosen.map(_ -> origin.passagePicture(id, spans)),
            Optional.empty());
      }
      case Facsimile.Refused(var reason) -> Shown.not("This page cannot be shown: " + reason + ".");
      case Facsimile.Page _, Facsimile.Lines _ ->
          throw new IllegalStateException("a picture was wanted of " + id);
    };
  }
}
