package org.regesta.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;
import org.regesta.intake.Account;
import org.regesta.intake.Outcome;
import org.regesta.intake.Standing;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;
import org.regesta.text.extractor.DirectExtractor;

/** What an import refuses, keeps all the same, and takes up again. */
class ImportRefusalsTest {

  private static final TextExtractor DIRECT = new DirectExtractor();

  @TempDir private Path folder;
  @TempDir private Path home;

  private final TestDatabase database = TestDatabase.create();
  private Optional<Workshop> workshop = Optional.empty();

  @AfterEach
  void close() {
    workshop.ifPresent(Workshop::close);
    database.close();
  }

  @Test
  void refusesAnUnreadableItemAndGoesOnWithTheOthers() throws IOException {
    write("a.txt", "The bridge was closed on 3 May 2021.");
    write("b.txt", "");
    write("c.txt", "The bridge was opened on 3 May 2022.");
    var here = open(DIRECT, new PlainAnalysis());

    var account = run(here, here.place(folder));

    assertThat(account.standing().state()).isEqualTo(Standing.State.DONE);
    assertThat(account.kept()).isEqualTo(2);
    assertThat(account.refusals()).containsExactly(new Account.Count("the file is empty", 1));
  }

  @Test
  void keepsTheBytesOfWhatItCannotRead() throws IOException {
    write("a.txt", "locked");
    var here =
        open(request -> new Extraction.Refused("text/plain", "encrypted"), new PlainAnalysis());

    var account = run(here, here.place(folder));

    var order = account.standing().order().number();
    var item = here.intake.items().refused(order, -1, 10).getFirst();
    var kept = item.capture().orElseThrow();
    assertThat(item.outcome()).isEqualTo(new Outcome.Refused("encrypted", Optional.of(kept)));
    assertThat(here.captures.open(kept).open()).hasBinaryContent("locked".getBytes(UTF_8));
    assertThat(account.kept()).isZero();
  }

  @Test
  void refusesAgainForTheSameReasonWhatWasRefusedBefore() throws IOException {
    write("a.txt", "locked");
    var a = folder.resolve("a.txt");
    var here =
        open(request -> new Extraction.Refused("text/plain", "encrypted"), new PlainAnalysis());
    run(here, here.place(folder));

    var account = run(here, here.place(a, a, folder));

    assertThat(account.standing().state()).isEqualTo(Standing.State.DONE);
    assertThat(account.received()).isEqualTo(3);
    assertThat(account.alreadyHeld()).isZero();
    assertThat(account.refusals()).containsExactly(new Account.Count("encrypted", 3));
    assertThat(here.captures.count()).isEqualTo(1);
  }

  @Test
  void refusesEveryMeetingOfWhatItCannotRead() throws IOException {
    write("a.txt", "locked");
    var here =
        open(request -> new Extraction.Refused("text/plain", "encrypted"), new PlainAnalysis());

    var account = run(here, here.place(folder.resolve("a.txt"), folder));

    assertThat(account.refusals()).containsExactly(new Account.Count("encrypted", 2));
    assertThat(account.alreadyHeld()).isZero();
  }

  @Test
  void readsWhatWasRefusedBeforeWhereItCanByNow() throws IOException {
    write("a.txt", "The bridge was closed on 3 May 2021.");
    var locked = new AtomicBoolean(true);
    TextExtractor learning =
        request ->
            locked.get()
                ? new Extraction.Refused("text/plain", "encrypted")
                : DIRECT.extract(request);
    var here = open(learning, new PlainAnalysis());
    run(here, here.place(folder));
    locked.set(false);

    var account = run(here, here.place(folder));

    assertThat(account.alreadyHeld()).isEqualTo(1);
    assertThat(account.refused()).isZero();
    assertThat(account.passages()).isEqualTo(1);
  }

  @Test
  void refusesAnItemThatBreaksTheRulesAndGoesOn() throws IOException {
    write("a.txt", "The bridge was closed on 3 May 2021.");
    write("b.txt", "BREAK");
    write("c.txt", "DEEP");
    write("d.txt", "The bridge was opened on 3 May 2022.");
    var here = open(DIRECT, new PlainAnalysis());

    var account = run(here, here.place(folder));

    assertThat(account.standing().state()).isEqualTo(Standing.State.DONE);
    assertThat(account.kept()).isEqualTo(2);
    assertThat(account.refusals())
        .extracting(Account.Count::words)
        .containsExactlyInAnyOrder(
            "the dating failed: IllegalArgumentException: broken rule; please report this",
            "the dating failed: IllegalStateException: nested too deep; please report this");
  }

  private Account run(Workshop here, long order) {
    assertThat(here.worker.run(order, new StopSignal())).isPresent();
    return here.intake.account(order).orElseThrow();
  }

  private Workshop open(TextExtractor extractor, Analysis analysis) {
    var opened = new Workshop(database.address(), home, extractor, analysis);
    workshop = Optional.of(opened);
    return opened;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
