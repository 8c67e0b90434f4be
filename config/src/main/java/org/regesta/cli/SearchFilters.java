package org.regesta.cli;

import java.util.List;
import java.util.Set;
import org.regesta.event.Event;
import org.regesta.search.Filter;
import org.regesta.speech.Stance;
import org.regesta.speech.Wording;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Precision;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say what hits must be like; each can be given several times. */
final class SearchFilters {

  @Mixin private Period period = new Period();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What was said, or what happened: one of ${COMPLETION-CANDIDATES}.")
  private List<EntryKind> kinds = List.of();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it.")
  private List<String> speakers = List.of();

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
  private List<String> publishers = List.of();

  @Option(names = "--collection", paramLabel = "NAME", description = "From this collection.")
  private List<String> collections = List.of();

  @Option(
      names = "--wording",
      paramLabel = "WORDING",
      description = "In quotation marks, reported, or both: one of ${COMPLETION-CANDIDATES}.")
  private List<Wording> wordings = List.of();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      converter = Stances.class,
      completionCandidates = Stances.class,
      description =
          "What its speaker does with the words, as the list tells it: says, denies, asks,"
              + " promises, warns, does-not-say, and so on.")
  private List<Stance> stances = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "How its source tells what happened: one of ${COMPLETION-CANDIDATES}.")
  private List<Event.Status> statuses = List.of();

  @Option(
      names = "--precision",
      paramLabel = "HOW",
      description = "How closely it is dated: one of ${COMPLETION-CANDIDATES}.")
  private List<Precision> precisions = List.of();

  Filter filter(CommandSpec command) {
    return new Filter(
        Set.copyOf(kinds),
        Set.copyOf(speakers),
        Set.copyOf(publishers),
        Set.copyOf(collections),
        Set.copyOf(wordings),
        Set.copyOf(statuses),
        Set.copyOf(stances),
        Set.copyOf(precisions),
        period.bounds(command));
  }
}
