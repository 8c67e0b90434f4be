package org.regesta.web.source;

import java.util.List;
import java.util.Optional;
import org.regesta.web.DateLabel;

/**
 * The page of a source.
 *
 * @param heading title, or the name of the capture
 * @param publisher who published it
 * @param published when, and where that stands
 * @param refused why no words could be read from it
 * @param notice what to know before looking at the passage
 * @param captured when it was captured, or received where that is not known
 * @param text cut at its passages; empty where there is none
 * @param onPaper what is printed of it besides
 * @param annotation the address of the chosen passage as a Web Annotation
 * @param step the passages before and after the chosen one
 */
record SourceView(
    String id,
    String heading,
    Optional<String> publisher,
    Optional<Published> published,
    String captured,
    List<Tab> tabs,
    View view,
    Optional<String> refused,
    Optional<String> notice,
    Optional<StatementView> statement,
    List<PassageLine> passages,
    Step step,
    Optional<OriginalFrame.Shown> original,
    List<MarkedText.Part> text,
    OnPaper onPaper,
    List<Fact> facts,
    List<Fact> custody,
    List<String> notes,
    List<OtherCapture> captures,
    String save,
    Optional<String> annotation) {

  /** A way to look at it. */
  record Tab(String name, String address, boolean current) {}

  /** When it was published, and where that stands. */
  record Published(DateLabel date, String evidence) {}

  /** The ways to the passages beside the chosen one. */
  record Step(Optional<String> previous, Optional<String> next) {}
}
