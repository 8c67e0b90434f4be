package org.regesta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Declared;
import org.regesta.capture.Sha256;
import org.regesta.capture.SourceUri;
import org.regesta.home.TestDatabase;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(TestDatabase.Extension.class)
class AccountTest {

  private final JdbcClient jdbc;
  private final Intake intake;

  AccountTest(TestDatabase database) {
    jdbc = database.jdbc();
    intake = Intake.over(jdbc);
  }

  @BeforeEach
  void nothing() {
    jdbc.sql("truncate intake_order cascade").update();
  }

  @Test
  void addsUpEveryEndAndGroupsTheReasons() {
    var lease = begin();
    settle(lease, kept(0), held(1), refused(2, "encrypted"), refused(3, "empty file"));
    settle(lease, refused(4, "encrypted"));
    intake.orders().received(lease, 5);
    finish(item(lease, 0));

    var account = account(lease);

    account.check();
    assertThat(account.received()).isEqualTo(5);
    assertThat(account.kept()).isEqualTo(1);
    assertThat(account.alreadyHeld()).isEqualTo(1);
    assertThat(account.refused()).isEqualTo(3);
    assertThat(account.refusals())
        .containsExactly(new Account.Count("encrypted", 2), new Account.Count("empty file", 1));
  }

  @Test
  void failsWhereAnItemWasLost() {
    var lease = begin();
    settle(lease, held(0), held(2));
    intake.orders().received(lease, 3);

    var account = account(lease);

    assertThatThrownBy(account::check)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("received 3, but 2 have an end");
  }

  @Test
  void failsWhereAKeptItemDidNotComeToTheTimeline() {
    var lease = begin();
    settle(lease, kept(0), kept(1));
    intake.orders().received(lease, 2);
    finish(item(lease, 0));
    intake.findings().read(item(lease, 1), List.of());

    var account = account(lease);

    assertThatThrownBy(account::check)
        .hasMessageContaining("2 items were begun to be read, but 1 came to the timeline");
  }

  @Test
  void refusesASecondEndForAnItem() {
    var lease = begin();
    settle(lease, kept(0));

    assertThatThrownBy(() -> settle(lease, refused(0, "empty file")))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void countsAnItemThatCannotBeReadAsRefusedAndSaysWhereItsBytesAreKept() {
    var lease = begin();
    settle(lease, kept(0));
    intake.orders().received(lease, 1);

    intake.items().refuse(item(lease, 0), "encrypted");

    var account = account(lease);
    assertThatCode(account::check).doesNotThrowAnyException();
    assertThat(account.kept()).isZero();
    assertThat(account.refused()).isEqualTo(1);
    assertThat(item(lease, 0).outcome())
        .isEqualTo(new Outcome.Refused("encrypted", Optional.of(capture(0))));
  }

  @Test
  void sumsUpWhatTheReadingFound() {
    var lease = begin();
    settle(lease, kept(0), kept(1));
    intake.orders().received(lease, 2);
    for (int position = 0; position < 2; position++) {
      var item = item(lease, position);
      intake.findings().read(item, List.of("no publication date"));
      intake.findings().dated(item, new Findings.DateCount(5, 1, 2));
      intake.findings().heard(item, new Findings.StatementCount(3, 2, 1, 1), 4);
      intake.findings().placed(item, 9);
    }

    var account = account(lease);

    account.check();
    assertThat(account.dates()).isEqualTo(new Findings.DateCount(10, 2, 4));
    assertThat(account.dates().found()).isEqualTo(16);
    assertThat(account.statements()).isEqualTo(new Findings.StatementCount(6, 4, 2, 2));
    assertThat(account.events()).isEqualTo(8);
    assertThat(account.passages()).isEqualTo(18);
    assertThat(account.notes())
        .containsExactly(
            new Account.Note("no publication date", 2, List.of(item(lease, 0), item(lease, 1))));
  }

  @Test
  void namesWhatItCountsAndListsEveryItemWithItsEnd() {
    var lease = begin();
    settle(lease, kept(0), held(1), refused(2, "empty file"));
    intake.findings().read(item(lease, 0), List.of("no publication date"));
    var all = intake.items().listed(lease.order().number(), -1, 10);

    var account = account(lease);

    assertThat(account.held()).containsExactly(item(lease, 1));
    assertThat(all)
        .containsExactly(
            new Listed(item(lease, 0), List.of("no publication date")),
            new Listed(item(lease, 1), List.of()),
            new Listed(item(lease, 2), List.of()));
    assertThat(intake.items().listed(lease.order().number(), 1, 10))
        .extracting(one -> one.item().position())
        .containsExactly(2L);
  }

  @Test
  void namesOnlyTheFirstOfManyThatAreNotedAlikeButCountsThemAll() {
    var lease = begin();
    for (int position = 0; position < Account.NAMED + 3; position++) {
      settle(lease, kept(position));
      intake.findings().read(item(lease, position), List.of("no publication date"));
    }

    var note = account(lease).notes().getFirst();

    assertThat(note.times()).isEqualTo(Account.NAMED + 3);
    assertThat(note.items()).hasSize(Account.NAMED).first().isEqualTo(item(lease, 0));
  }

  @Test
  void countsARepeatedStageOnce() {
    var lease = begin();
    settle(lease, kept(0));

    intake.findings().dated(item(lease, 0), new Findings.DateCount(5, 0, 0));
    intake.findings().dated(item(lease, 0), new Findings.DateCount(4, 1, 0));

    assertThat(account(lease).dates()).isEqualTo(new Findings.DateCount(4, 1, 0));
  }

  @Test
  void givesTheItemsThatStandAtAStageByPosition() {
    var lease = begin();
    settle(lease, kept(0), refused(1, "empty file"), kept(2), kept(3), kept(4));
    intake.findings().read(item(lease, 2), List.of());

    var waiting = intake.items().standingAt(Stage.RECEIVED, lease.order().number(), 0, 2);

    assertThat(waiting).extracting(Item::position).containsExactly(3L, 4L);
    assertThat(intake.items().countStandingAt(Stage.RECEIVED, lease.order().number())).isEqualTo(3);
  }

  @Test
  void readsWhatAStoppedOrderKeptButNeverRead() {
    var stopped = begin();
    settle(stopped, kept(0), kept(1));
    intake.orders().received(stopped, 2);
    finish(item(stopped, 0));
    intake.orders().end(stopped, Standing.State.STOPPED, Optional.empty());
    var later = begin();
    settle(later, held(0), held(1));
    intake.orders().received(later, 2);

    long taken = intake.items().takeOverUnfinished(later.order().number());

    assertThat(taken).isEqualTo(1);
    finish(item(later, 1));
    account(later).check();
    assertThat(account(later).readings()).isEqualTo(new Account.Readings(1, 1, 1));
    account(stopped).check();
    assertThat(account(stopped).notes())
        .containsExactly(
            new Account.Note(
                "read by import %d instead".formatted(later.order().number()),
                1,
                List.of(item(stopped, 1))));
  }

  @Test
  void leavesToALiveOrderWhatItHasStillToRead() {
    var live = begin();
    settle(live, kept(0));
    var later = begin();
    settle(later, held(0));

    long taken = intake.items().takeOverUnfinished(later.order().number());

    assertThat(taken).isZero();
    assertThat(intake.items().unfinishedIn(capture(0))).contains(live.order().number());
  }

  @Test
  void keepsANameWithANulCharacter() {
    var lease = begin();

    settle(lease, new Settled(0, "odd\0name", new Outcome.Refused("odd\0reason")));

    assertThat(item(lease, 0).name()).isEqualTo("odd\uFFFDname");
  }

  private record Settled(long position, String name, Outcome outcome) {}

  private static Settled kept(long position) {
    return new Settled(position, "item " + position, new Outcome.Kept(capture(position)));
  }

  private static Settled held(long position) {
    return new Settled(position, "item " + position, new Outcome.AlreadyHeld(capture(position)));
  }

  private static Settled refused(long position, String reason) {
    return new Settled(position, "item " + position, new Outcome.Refused(reason));
  }

  private static CaptureId capture(long position) {
    return CaptureId.of(
        new SourceUri("file:///papers/" + position), Sha256.of(new byte[] {(byte) position}));
  }

  private Lease begin() {
    var order = intake.orders().place(List.of(Path.of("/papers")), Declared.NOTHING);
    return intake
        .orders()
        .claim(order.number(), "run of " + order.number(), Duration.ofMinutes(1))
        .orElseThrow();
  }

  private void settle(Lease lease, Settled... ends) {
    for (var end : ends) {
      switch (end.outcome()) {
        case Outcome.Kept(var capture) -> hold(capture);
        case Outcome.AlreadyHeld(var capture) -> hold(capture);
        case Outcome.Refused _ -> {}
      }
      intake
          .items()
          .settle(new Item(lease.order().number(), end.position(), end.name(), end.outcome()));
    }
  }

  /** Items name captures, so there must be some. */
  private void hold(CaptureId capture) {
    jdbc.sql(
            """
            with kept as (
              insert into archive_file (name, kind) values (:id, 'segment')
              on conflict (name) do update set kind = excluded.kind returning id)
            insert into capture (id, source, name, content, length, received, declared, file,
              file_offset, stored_length, stored)
            select :id, 'file:///paper', 'paper', decode(repeat('00', 32), 'hex'), 1, now(),
              '{}', kept.id, 0, 1, decode(repeat('00', 32), 'hex') from kept
            on conflict do nothing\
            """)
        .param("id", capture.value())
        .update();
  }

  private Item item(Lease lease, long position) {
    return intake.items().find(lease.order().number(), position).orElseThrow();
  }

  private void finish(Item item) {
    intake.findings().read(item, List.of());
    intake.findings().dated(item, new Findings.DateCount(0, 0, 0));
    intake.findings().heard(item, new Findings.StatementCount(0, 0, 0, 0), 0);
    intake.findings().placed(item, 0);
  }

  private Account account(Lease lease) {
    return intake.account(lease.order().number()).orElseThrow();
  }
}
