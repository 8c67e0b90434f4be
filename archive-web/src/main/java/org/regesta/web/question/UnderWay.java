package org.regesta.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.intake.Intake;
import org.regesta.intake.Standing;
import org.regesta.search.IndexQueue;
import org.springframework.stereotype.Component;

/**
 * What is still to come: imports that run, entries that the index has not taken in yet. A page that
 * counts entries says so, because what is not there yet must not look like nothing.
 */
@Component
public class UnderWay {

  private static final int LATEST = 20;

  private final Intake intake;
  private final IndexQueue queue;

  UnderWay(Intake intake, IndexQueue queue) {
    this.intake = intake;
    this.queue = queue;
  }

  /**
   * Something that is not finished.
   *
   * @param words "Import 3 is running: read, 18 of 40."
   * @param address where it can be watched; empty where it is soon over
   */
  public record Note(String words, Optional<String> address) {}

  /** All that is under way now; empty where every entry can be found. */
  public List<Note> now() {
    var notes = new ArrayList<Note>();
    intake.orders().latest(LATEST).stream()
        .filter(standing -> !standing.over())
        .map(UnderWay::note)
        .forEach(notes::add);
    long waiting = queue.size();
    if (waiting > 0) {
      notes.add(
          new Note(
              Counted.of(waiting, "change is", "changes are")
                  + " still to be taken into the index: numbers and lists lack them.",
              Optional.empty()));
    }
    return List.copyOf(notes);
  }

  static Note note(Standing standing) {
    long number = standing.order().number();
    var progress = standing.progress();
    var words =
        switch (standing.state()) {
          case WAITING -> "Import %d waits to be run.".formatted(number);
          case RUNNING, STOPPED, FAILED, DONE ->
              progress.total() > 0
                  ? "Import %d is running: %s, %,d of %,d."
                      .formatted(number, progress.step(), progress.done(), progress.total())
                  : "Import %d is running.".formatted(number);
        };
    return new Note(
        words + " What it brings is shown as soon as it is read.",
        Optional.of("/imports/" + number));
  }
}
