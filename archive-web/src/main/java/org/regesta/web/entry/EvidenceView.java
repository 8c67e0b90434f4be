package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;
import org.regesta.speech.Speaker;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.WhyDate;

/**
 * One source of an entry, in words for the reader.
 *
 * @param opens the address of the passage in its source
 * @param placed where this source places it, or that it does not tell
 * @param date why it is placed there, a sentence each
 * @param speaker as this source names them, with role and organisation
 */
record EvidenceView(
    String opens,
    String source,
    String quote,
    String published,
    String captured,
    String placed,
    List<String> date,
    Optional<String> speaker,
    String reason,
    String confidence) {

  static EvidenceView of(Evidence evidence) {
    var title = evidence.title().orElse("untitled");
    return new EvidenceView(
        "/sources/%s?from=%d&to=%d#passage"
            .formatted(
                evidence.capture(),
                evidence.passages().getFirst().begin(),
                evidence.passages().getLast().end()),
        evidence.publisher().map(publisher -> publisher + ", " + title).orElse(title),
        evidence.quote(),
        evidence.published().orElse("not known"),
        evidence.captured() == null ? "not known" : evidence.captured().toString(),
        evidence.whyDate().map(WhyDate::edtf).orElse("this source does not tell"),
        evidence.whyDate().map(EvidenceView::reasons).orElse(List.of()),
        evidence.whySo().speaker().map(Speaker::described),
        evidence.whySo().reason(),
        percent(evidence.whySo().confidence()));
  }

  private static List<String> reasons(WhyDate why) {
    var counted =
        why.countedFrom()
            .map(from ->
                switch (from.origin()) {
                  case PUBLICATION -> "counted from the publication, " + from.words();
                  case EXPRESSION -> "counted from “" + from.words() + "”";
                })
            .orElse("the wording says it all");
    var others =
        why.readings().size() < 2
            ? "no other reading"
            : "other readings: "
                + String.join(", ", why.readings().subList(1, why.readings().size()));
    return List.of(
        "the words “" + why.words() + "”, " + why.link(),
        counted,
        "rule: " + why.rule() + ", confidence " + percent(why.confidence()),
        others);
  }

  private static String percent(double confidence) {
    return Math.round(confidence * 100) + " %";
  }
}
