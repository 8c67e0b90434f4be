package org.regesta.intake;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Orders in PostgreSQL. */
record StoredOrders(JdbcClient jdbc) implements ImportOrders {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final int ATTEMPTS = 5;

  private static final String STANDING =
      "select *, coalesce(lease_until < now(), false) as lease_over from intake_order ";

  @Override
  public ImportOrder place(List<Path> paths, Declared declared) {
    return jdbc.sql(
            "insert into intake_order (paths, declared) values (:paths, :declared::jsonb) returning *")
        .param("paths", paths.stream().map(Path::toString).toArray(String[]::new))
        .param("declared", JSON.writeValueAsString(declared))
        .query((row, n) -> order(row))
        .single();
  }

  @Override
  public ImportOrder placeOnce(
      List<Path> paths, Declared declared, @Nullable String called, String key) {
    return jdbc.sql(
            """
            insert into intake_order (paths, declared, called, form_key)
            values (:paths, :declared::jsonb, :called, :key)
            on conflict (form_key) do update set form_key = excluded.form_key
            returning *\
            """)
        .param("paths", paths.stream().map(Path::toString).toArray(String[]::new))
        .param("declared", JSON.writeValueAsString(declared))
        .param("called", called)
        .param("key", key)
        .query((row, n) -> order(row))
        .single();
  }

  @Override
  public Optional<Standing> find(long number) {
    return jdbc.sql(STANDING + "where number = :number")
        .param("number", number)
        .query((row, n) -> standing(row))
        .optional();
  }

  @Override
  public List<Standing> latest(int limit) {
    return jdbc.sql(STANDING + "order by number desc limit :limit")
        .param("limit", limit)
        .query((row, n) -> standing(row))
        .list();
  }

  @Override
  public boolean isForsaken(long number) {
    return jdbc.sql(
                """
                select count(*) from intake_order
                where number = :number and state = 'RUNNING' and lease_until < now()\
                """)
            .param("number", number)
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public Optional<Lease> claimNext(String holder, Duration length) {
    giveUpHopeless();
    return take(
        """
        select number from intake_order
        where state = 'WAITING' or (state = 'RUNNING' and lease_until < now())
        order by number limit 1 for update skip locked\
        """,
        0,
        holder,
        length);
  }

  @Override
  public Optional<Lease> claim(long number, String holder, Duration length) {
    return take(
        """
        select number from intake_order
        where number = :number
          and (state in ('WAITING', 'STOPPED', 'FAILED')
               or (state = 'RUNNING' and lease_until < now()))
        for update skip locked\
        """,
        number,
        holder,
        length);
  }

  private Optional<Lease> take(String which, long number, String holder, Duration length) {
    return jdbc.sql(
            """
            update intake_order
            set state = 'RUNNING', holder = :holder, lease_until = now() + :millis * interval '1 ms',
                attempts = attempts + 1, stop_asked = false, started = coalesce(started, now()),
                ended = null, failure = null
            where number = (%s)
            returning *\
            """
                .formatted(which))
        .param("holder", holder)
        .param("millis", length.toMillis())
        .param("number", number)
        .query((row, n) -> new Lease(order(row), holder))
        .optional();
  }

  private void giveUpHopeless() {
    jdbc.sql(
            """
            update intake_order
            set state = 'FAILED', holder = null, lease_until = null, ended = now(),
                failure = 'begun ' || attempts || ' times without getting on: whoever ran it died'
            where state = 'RUNNING' and lease_until < now() and attempts >= :attempts\
            """)
        .param("attempts", ATTEMPTS)
        .update();
  }

  @Override
  public void placeAgain(long number) {
    jdbc.sql(
            """
            update intake_order set state = 'WAITING', attempts = 0
            where number = :number and state in ('STOPPED', 'FAILED')\
            """)
        .param("number", number)
        .update();
  }

  @Override
  public List<Standing> running() {
    return jdbc.sql(STANDING + "where state = 'RUNNING' order by number")
        .query((row, n) -> standing(row))
        .list();
  }

  @Override
  public void release(long number, String deadHolder) {
    jdbc.sql(
            """
            update intake_order set lease_until = '-infinity'
            where number = :number and holder = :holder\
            """)
        .param("number", number)
        .param("holder", deadHolder)
        .update();
  }

  @Override
  public SignOfLife renew(Lease lease, Duration length) {
    return jdbc.sql(
            """
            update intake_order set lease_until = now() + :millis * interval '1 ms'
            where number = :number and holder = :holder
            returning stop_asked\
            """)
        .param("millis", length.toMillis())
        .param("number", lease.order().number())
        .param("holder", lease.holder())
        .query(Boolean.class)
        .optional()
        .map(asked -> asked ? SignOfLife.STOP_ASKED : SignOfLife.GO_ON)
        .orElse(SignOfLife.LOST);
  }

  @Override
  public void advance(Lease lease, Progress progress) {
    mine(
        lease,
        jdbc.sql(
                """
                update intake_order
                set step = :step, step_done = :done, step_total = :total,
                    attempts = case when :done > 0 then 0 else attempts end
                where number = :number and holder = :holder\
                """)
            .param("step", progress.step())
            .param("done", progress.done())
            .param("total", progress.total())
            .param("number", lease.order().number())
            .param("holder", lease.holder())
            .update());
  }

  /** Attempts are counted on: a capture that kills whoever reads it must not be tried for ever. */
  @Override
  public void show(Lease lease, Progress progress) {
    jdbc.sql(
            """
            update intake_order
            set step = :step, step_done = :done, step_total = :total
            where number = :number and holder = :holder\
            """)
        .param("step", progress.step())
        .param("done", progress.done())
        .param("total", progress.total())
        .param("number", lease.order().number())
        .param("holder", lease.holder())
        .update();
  }

  @Override
  public void received(Lease lease, long arrivals) {
    mine(
        lease,
        jdbc.sql(
                """
                update intake_order set received = :arrivals
                where number = :number and holder = :holder\
                """)
            .param("arrivals", arrivals)
            .param("number", lease.order().number())
            .param("holder", lease.holder())
            .update());
  }

  @Override
  public void remark(Lease lease, List<String> remarks) {
    mine(
        lease,
        jdbc.sql(
                """
                update intake_order set remarks = :remarks
                where number = :number and holder = :holder\
                """)
            .param("remarks", remarks.toArray(String[]::new))
            .param("number", lease.order().number())
            .param("holder", lease.holder())
            .update());
  }

  @Override
  public void askToStop(long number) {
    jdbc.sql("update intake_order set stop_asked = true where number = :number")
        .param("number", number)
        .update();
  }

  @Override
  public void end(Lease lease, Standing.State state, Optional<String> failure) {
    mine(
        lease,
        jdbc.sql(
                """
                update intake_order
                set state = :state, holder = null, lease_until = null, ended = now(),
                    failure = :failure
                where number = :number and holder = :holder\
                """)
            .param("state", state.name())
            .param("failure", failure.orElse(null))
            .param("number", lease.order().number())
            .param("holder", lease.holder())
            .update());
  }

  private static void mine(Lease lease, int rows) {
    if (rows != 1) {
      throw new LeaseLost(lease);
    }
  }

  private static Standing standing(ResultSet row) throws SQLException {
    var step = Optional.ofNullable(row.getString("step"));
    return new Standing(
        order(row),
        Standing.State.valueOf(row.getString("state")),
        new Progress(step.orElse(""), row.getLong("step_done"), row.getLong("step_total")),
        Optional.ofNullable(row.getString("holder")),
        row.getBoolean("lease_over"),
        Optional.ofNullable(instant(row, "started")),
        Optional.ofNullable(instant(row, "ended")),
        Optional.ofNullable(row.getString("failure")),
        row.getBoolean("stop_asked"),
        List.of((String[]) row.getArray("remarks").getArray()));
  }

  private static ImportOrder order(ResultSet row) throws SQLException {
    var paths = (String[]) row.getArray("paths").getArray();
    return new ImportOrder(
        row.getLong("number"),
        Arrays.stream(paths).map(Path::of).toList(),
        JSON.readValue(row.getString("declared"), Declared.class),
        row.getObject("placed", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("called")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
