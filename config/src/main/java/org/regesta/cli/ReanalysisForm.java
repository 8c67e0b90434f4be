package org.regesta.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regesta.batch.EntryChange;
import org.regesta.batch.Reanalysis;
import org.regesta.timeline.EntryId;

/**
 * What a reanalysis changed, as machines get it. The components are keys of JSON.
 *
 * @param reanalysis its number; null for a dry run, of which nothing is kept
 * @param state "done" or "stopped"
 * @param read captures that were read again
 */
record ReanalysisForm(
    @Nullable Long reanalysis, String state, long read, List<Left> left, List<Change> changes) {

  /** A capture that stays as it was read before, and why. */
  record Left(String capture, String reason) {}

  /**
   * What became of an entry.
   *
   * @param change "added", "gone", "moved" (its date is another) or "reread" (the rest is)
   * @param before EDTF; null where it was not there, or nothing dated it
   * @param after likewise, as it is now
   * @param successor the entry that links to this one lead to now; null where it kept its name
   */
  record Change(
      String entry,
      String change,
      String kind,
      @Nullable String before,
      @Nullable String after,
      String words,
      @Nullable String successor) {

    private static Change of(EntryChange change) {
      return new Change(
          change.entry().value(),
          lower(change.change()),
          lower(change.kind()),
          change.before().orElse(null),
          change.after().orElse(null),
          change.words(),
          change.successor().map(EntryId::value).orElse(null));
    }
  }

  static ReanalysisForm of(Reanalysis done, boolean dryRun) {
    return new ReanalysisForm(
        dryRun ? null : done.number(),
        lower(done.state()),
        done.read(),
        done.left().stream().map(one -> new Left(one.capture().value(), one.reason())).toList(),
        done.changes().stream().map(Change::of).toList());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
