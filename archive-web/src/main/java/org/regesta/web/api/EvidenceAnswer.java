package org.regesta.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regesta.form.EntryForm;
import org.regesta.timeline.Evidence;
import org.regesta.web.entry.EvidenceView;
import org.regesta.web.entry.Excerpt;

/** A source of an entry, with the words in their context. */
@Schema(description = "A source of an entry, with the words in their context.")
record EvidenceAnswer(
    @Schema(description = "The source as the entry has it.") EntryForm.Source source,
    @Schema(description = "HTML; PDF, page 3; text.", example = "HTML") String form,
    @Schema(
            description = "Where it lay on the web; null for a file.",
            example = "https://gazette.example/council")
        @Nullable String address,
    @Schema(description = "SHA-256 of its bytes.") String sha256,
    @Schema(
            description = "The words in the original.",
            example = "/captures/0000000000000000000000000a/passages/3-40?text=0123456789ab")
        String opens,
    @Schema(
            description =
                "The sentences around the words, in the order of the text; empty where the text was"
                    + " read anew since.")
        List<Part> excerpt,
    @Schema(description = "The sentence with the words that date them, where it stands far off.")
        List<Part> dateExcerpt,
    @Schema(description = "What it says otherwise than the entry does, in words.")
        List<String> differs) {

  /** A run of the text. */
  @Schema(name = "ExcerptPart", description = "A run of the text.")
  record Part(
      String words,
      @Schema(
              description =
                  "words (that the entry rests on), date (that date them), dated_words (both),"
                      + " context, or cut (a stretch that is left out).",
              example = "words")
          String role) {

    static Part of(Excerpt.Part part) {
      return new Part(part.words(), part.role().name().toLowerCase(Locale.ROOT));
    }
  }

  static EvidenceAnswer of(Evidence evidence, EvidenceView view) {
    return new EvidenceAnswer(
        EntryForm.Source.of(evidence),
        view.form(),
        view.address().orElse(null),
        view.digest(),
        view.opens(),
        view.excerpt().map(EvidenceAnswer::parts).orElse(List.of()),
        view.dateExcerpt().map(EvidenceAnswer::parts).orElse(List.of()),
        view.differs());
  }

  private static List<Part> parts(Excerpt excerpt) {
    return excerpt.parts().stream().map(Part::of).toList();
  }
}
