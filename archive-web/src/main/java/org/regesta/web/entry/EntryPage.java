package org.regesta.web.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.event.StatusWords;
import org.regesta.speech.Speaker;
import org.regesta.speech.StanceWords;
import org.regesta.timeline.Disagreement;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.Precision;
import org.regesta.web.DateLabel;
import org.regesta.web.EntryLine;
import org.regesta.web.Moments;

/**
 * An entry as its page shows it.
 *
 * @param title its words, cut where they are long
 * @param words its words whole, where the title is cut
 * @param speaker as the entry names them, with role and organisation
 * @param voice what the line of whoever speaks is headed: "Said by", "Denied by"
 * @param firstClock what its own time is headed: "Said", "Happened", "Denied for"
 * @param certainty how closely it is dated, in words
 * @param published the first publication of a source, with who published it
 * @param captured the first capture of a source
 * @param date why the entry is dated as it is: by the surest of the sources that say so
 * @param reading why it is read so: by its first source
 * @param account by whom a happening is told, by its first source that names somebody
 * @param datings every date that sources give; more than one where they differ
 */
record EntryPage(
    EntryLine line,
    String title,
    Optional<String> words,
    Optional<String> speaker,
    String voice,
    String firstClock,
    String certainty,
    Optional<Clock> published,
    Optional<String> captured,
    Optional<DateReason> date,
    SpeakerReason reading,
    Optional<Account> account,
    List<Dating> datings) {

  private static final int LONG_TITLE = 240;

  /** A clock, and by whose publication it is told. */
  record Clock(DateLabel date, String by) {}

  static EntryPage of(Entry entry) {
    var words = lead(entry) + Differences.words(entry);
    boolean cut = words.length() > LONG_TITLE;
    return new EntryPage(
        entry.when().isPresent()
            ? EntryLine.of(entry)
            : EntryLine.of(entry).dated(DateLabel.latest(entry)),
        cut ? beginning(words) : words,
        cut ? Optional.of(words) : Optional.empty(),
        who(entry),
        voice(entry),
        firstClock(entry),
        certainty(entry),
        firstPublished(entry),
        entry.evidence().stream()
            .flatMap(one -> Optional.ofNullable(one.captured()).stream())
            .min(Comparator.naturalOrder())
            .map(Moments::of),
        why(entry),
        SpeakerReason.of(entry.evidence().getFirst().whySo()),
        entry.evidence().stream().flatMap(one -> Account.of(one).stream()).findFirst(),
        Dating.of(entry));
  }

  /** A denial is never headed by the words that were denied: "Robert Quill denies: …". */
  private static String lead(Entry entry) {
    return switch (entry) {
      case Entry.Said said when !said.stance().ownsWords() ->
          said.speaker().map(Speaker::name).orElse("Somebody not named")
              + " "
              + StanceWords.of(said.stance()).present()
              + ": ";
      case Entry.Said _, Entry.Happened _ -> "";
    };
  }

  private static String beginning(String words) {
    int space = words.lastIndexOf(' ', LONG_TITLE);
    return words.substring(0, space < 0 ? LONG_TITLE : space) + " …";
  }

  private static Optional<String> who(Entry entry) {
    return switch (entry) {
      case Entry.Said said -> said.speaker().map(speaker -> speaker.described());
      case Entry.Happened happened -> happened.by();
    };
  }

  /** A day on which the sources differ is none that is certain. */
  private static String certainty(Entry entry) {
    var disagreement = EntryLine.of(entry).disagreement();
    if (!disagreement.isEmpty()) {
      return disagreement;
    }
    var wider =
        Disagreement.of(entry).wider().stream()
            .map(edtf -> DateLabel.of(edtf).words())
            .collect(Collectors.joining(", "));
    return entry.when().map(EntryPage::certainty).orElse("no source tells when")
        + (wider.isEmpty() ? "" : "; other sources: " + wider);
  }

  private static String certainty(Entry.When when) {
    boolean inferred = org.regesta.time.Dating.infersYear(when.rule());
    boolean dayInferred = org.regesta.time.Dating.infersDay(when.rule());
    return switch (Precision.of(when)) {
      case DAY ->
          dayInferred
              ? "a day that is inferred"
              : inferred ? "one day, of a year that is inferred" : "one certain day";
      case MONTH, YEAR, DECADE, LONGER ->
          (when.edtf().matches(".*[~%].*") ? "about then" : "some time within these days")
              + (inferred ? ", of a year that is inferred" : "");
      case OPEN -> "open on one side";
      case TWO_READINGS -> "one of these; the words allow each";
      case UNDATED -> "no source tells when";
    };
  }

  private static Optional<Clock> firstPublished(Entry entry) {
    return entry.evidence().stream()
        .filter(one -> one.published().isPresent())
        .min(Comparator.comparing(one -> one.published().orElseThrow()))
        .map(one -> new Clock(DateLabel.of(one.published().orElseThrow()), publisher(one)));
  }

  private static String publisher(Evidence evidence) {
    return evidence.publisher().or(evidence::title).orElse("an untitled source");
  }

  private static Optional<DateReason> why(Entry entry) {
    return entry.evidence().stream()
        .flatMap(one -> one.whyDate().stream())
        .filter(one -> entry.when().filter(at -> at.edtf().equals(one.edtf())).isPresent())
        .max(Comparator.comparingDouble(one -> one.confidence()))
        .map(DateReason::of);
  }

  /** Role and organisation as the entry has them, to stand behind the name: ", mayor". */
  public String behindName() {
    return speaker
        .filter(all -> all.startsWith(line.who()))
        .map(all -> all.substring(line.who().length()))
        .orElse("");
  }

  /** What its first clock tells: when it was said, or for when it is told, claimed or denied. */
  private static String firstClock(Entry entry) {
    return switch (entry) {
      case Entry.Said _ -> "Said";
      case Entry.Happened happened -> StatusWords.of(happened.status()).clock();
    };
  }

  /** What the line of whoever speaks is headed. */
  private static String voice(Entry entry) {
    return switch (entry) {
      case Entry.Said said -> said.stance().ownsWords() ? "Said by" : "Speaker";
      case Entry.Happened happened -> StatusWords.of(happened.status()).voice();
    };
  }
}
