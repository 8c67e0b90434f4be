package org.regesta.batch;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs of the reanalysis in PostgreSQL; all times are the database's. */
record ReanalysisRows(JdbcClient jdbc) {

  /** The number of the advisory lock under which runs are begun and taken over. */
  private static final long BEGIN = 0x7265676573746101L;

  /** A run that this process holds. */
  record Held(long number, String holder, Reanalysis.Scope scope, Optional<CaptureId> after) {}

  /** How a run stands. */
  private record Row(
      long number,
      Reanalysis.Scope scope,
      Reanalysis.State state,
      Optional<String> holder,
      boolean leaseOver,
      long read) {}

  /**
   * Takes up the run of this scope that was stopped or left by a crash, or begins one.
   *
   * @throws ReanalysisUnderWay where somebody runs one
   */
  Held begin(Reanalysis.Scope scope, String rules, String holder, Duration lease) {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(BEGIN).query(rows -> {});
    var open = rows("where state <> 'DONE' order by number");
    open.stream()
        .filter(row -> row.state() == Reanalysis.State.RUNNING && !isLeft(row))
        .findFirst()
        .ifPresent(row -> {
          throw new ReanalysisUnderWay(row.number());
        });
    long number =
        open.stream()
            .filter(row -> row.scope().equals(scope))
            .map(Row::number)
            .findFirst()
            .orElseGet(() -> insert(scope, rules));
    return take(number, scope, rules, holder, lease);
  }

  private static boolean isLeft(Row row) {
    return row.leaseOver()
        || row.holder().flatMap(Holder::parse).filter(Holder::isDead).isPresent();
  }

  private long insert(Reanalysis.Scope scope, String rules) {
    return jdbc.sql(
            """
            insert into reanalysis (collection, captures, rules) values (:collection, :captures, :rules)
            returning number\
            """)
        .param("collection", scope.collection().orElse(null))
        .param("captures", scope.captures().stream().map(CaptureId::value).toArray(String[]::new))
        .param("rules", rules)
        .query(Long.class)
        .single();
  }

  private Held take(
      long number, Reanalysis.Scope scope, String rules, String holder, Duration lease) {
    return jdbc.sql(
            """
            update reanalysis
            set state = 'RUNNING', holder = :holder,
                lease_until = now() + :millis * interval '1 ms', ended = null,
                after = case when rules = :rules then after else '' end,
                captures_read = case when rules = :rules then captures_read else 0 end,
                rules = :rules
            where number = :number returning after\
            """)
        .param("holder", holder)
        .param("millis", lease.toMillis())
        .param("rules", rules)
        .param("number", number)
        .query((row, _) ->
            new Held(
                number,
                holder,
                scope,
                Optional.of(row.getString(1)).filter(id -> !id.isEmpty()).map(CaptureId::new)))
        .single();
  }

  /**
   * Records, in the running transaction, how far a run is, and makes sure that it is still ours.
   *
   * @throws ReanalysisUnderWay where another process took it for dead and goes on with it
   */
  void advance(Held run, CaptureId last, long read, Duration lease) {
    mine(
        run,
        jdbc.sql(
                """
                update reanalysis
                set after = :after, captures_read = captures_read + :read,
                    lease_until = now() + :millis * interval '1 ms'
                where number = :number and holder = :holder\
                """)
            .param("after", last.value())
            .param("read", read)
            .param("millis", lease.toMillis())
            .param("number", run.number())
            .param("holder", run.holder())
            .update());
  }

  void end(Held run, Reanalysis.State state) {
    mine(
        run,
        jdbc.sql(
                """
                update reanalysis
                set state = :state, holder = null, lease_until = null, ended = now()
                where number = :number and holder = :holder\
                """)
            .param("state", state.name())
            .param("number", run.number())
            .param("holder", run.holder())
            .update());
  }

  private static void mine(Held run, int rows) {
    if (rows != 1) {
      throw new ReanalysisUnderWay(run.number());
    }
  }

  void leave(Held run, CaptureId capture, String reason) {
    jdbc.sql(
            """
            insert into reanalysis_left (reanalysis, capture, reason)
            values (:number, :capture, :reason)
            on conflict (reanalysis, capture) do update set reason = excluded.reason\
            """)
        .param("number", run.number())
        .param("capture", capture.value())
        .param("reason", reason.replace('\0', '\uFFFD'))
        .update();
  }

  /** A capture that was left before was read after all. */
  void notLeft(Held run, CaptureId capture) {
    jdbc.sql("delete from reanalysis_left where reanalysis = :number and capture = :capture")
        .param("number", run.number())
        .param("capture", capture.value())
        .update();
  }

  Reanalysis find(long number) {
    var row = rows("where number = " + number).getFirst();
    return new Reanalysis(
        number,
        row.scope(),
        row.state(),
        row.read(),
        left(number),
        new TouchedEntries(jdbc, number).changes());
  }

  private List<Reanalysis.Left> left(long number) {
    return jdbc.sql("select * from reanalysis_left where reanalysis = :number order by capture")
        .param("number", number)
        .query((row, _) ->
            new Reanalysis.Left(new CaptureId(row.getString("capture")), row.getString("reason")))
        .list();
  }

  private List<Row> rows(String which) {
    return jdbc.sql(
            "select *, coalesce(lease_until < now(), true) as lease_over from reanalysis " + which)
        .query((row, _) ->
            new Row(
                row.getLong("number"),
                scope(row),
                Reanalysis.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("holder")),
                row.getBoolean("lease_over"),
                row.getLong("captures_read")))
        .list();
  }

  private static Reanalysis.Scope scope(ResultSet row) throws SQLException {
    Array captures = row.getArray("captures");
    return new Reanalysis.Scope(
        Optional.ofNullable(row.getString("collection")),
        Arrays.stream((String[]) captures.getArray()).map(CaptureId::new).toList());
  }
}
