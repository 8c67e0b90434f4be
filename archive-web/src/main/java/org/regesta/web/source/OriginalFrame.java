package org.regesta.web.source;

import java.util.List;
import java.util.Optional;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.web.replay.Chosen;
import org.regesta.web.replay.LeafNotes;
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
   * @param troubles why there is no frame, or what it does not show
   */
  record Shown(
      Optional<FrameView> frame,
      Optional<LeafNavigation> navigation,
      Optional<String> picture,
      List<String> troubles) {

    Shown {
      troubles = List.copyOf(troubles);
    }

    static Shown of(FrameView frame) {
      return new Shown(Optional.of(frame), Optional.empty(), Optional.empty(), List.of());
    }

    static Shown not(String trouble) {
      return new Shown(Optional.empty(), Optional.empty(), Optional.empty(), List.of(trouble));
    }
  }

  Shown of(Wish wish, Showing showing, Optional<SourceText.Marked> text) {
    var id = wish.capture().id();
    var chosen = text.flatMap(marked -> marked.passages().chosen());
    var words = words(text);
    return switch (showing) {
      case PAGE -> still(wish, origin.page(id, words), chosen, text);
      case LINES -> still(wish, origin.lines(id, words), chosen, text);
      case PICTURE -> still(wish, origin.picture(id), chosen, text);
      case LEAVES -> leaf(wish, chosen, text);
      case NOT_AT_ALL ->
          Shown.not("An original of this type cannot be shown here. Save it to look at it.");
    };
  }

  private static Chosen words(Optional<SourceText.Marked> text) {
    return text.flatMap(
            marked -> marked.passages().chosen().map(one -> new Chosen(one.spans(), marked.hash())))
        .orElse(Chosen.NOTHING);
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
    var stands =
        chosen
            .flatMap(one -> text.map(marked -> one.leaves(marked.read().anchors())))
            .orElse(List.of());
    int begins = stands.isEmpty() ? 1 : stands.getFirst();
    int page = wish.leaf() > 0 ? wish.leaf() : begins;
    return switch (leaves.page(wish.capture(), page)) {
      case Facsimile.Picture drawn -> {
        var words = words(text);
        var at = chosen.map(one -> "#p" + one.number()).orElse("");
        var address = origin.leaf(id, page, words) + at;
        var title = "Page %d of %d of %s".formatted(page, drawn.pages(), wish.capture().name());
        yield new Shown(
            Optional.of(new FrameView(address, FrameView.Scripts.OURS, title, address)),
            Optional.of(LeafNavigation.of(wish, page, drawn.pages(), stands)),
            text.filter(marked -> LeafNotes.showsChosenWords(drawn, marked))
                .map(_ -> origin.passagePicture(id, words)),
            LeafNotes.of(drawn, page, text));
      }
      case Facsimile.Refused(var reason) -> Shown.not("This page cannot be shown: " + reason + ".");
      case Facsimile.Page _, Facsimile.Lines _ ->
          throw new IllegalStateException("a picture was wanted of " + id);
    };
  }
}
