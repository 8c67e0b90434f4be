package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.intake.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of orders: what became of every item, and how an order stands. */
@ExtendWith(ReadingRoom.Extension.class)
class ImportPagesTest {

  private final ReadingRoom room;
  private final ImportForm form;

  ImportPagesTest(ReadingRoom room) {
    this.room = room;
    form = new ImportForm(room);
  }

  @Test
  void tellsWhatBecameOfEveryItem() {
    var page = room.page("/imports/1");

    assertThat(page.select("#account strong").text())
        .matches("received \\d+ = kept \\d+ \\+ already held 0 \\+ refused \\d+");
    assertThat(page.select("table tbody tr").size())
        .isEqualTo((int) room.part(Intake.class).account(1).orElseThrow().refused());
    assertThat(page.text()).contains("HTTP 404 Not Found", "the file is empty", "bridge");
    assertThat(page.select("tr:contains(HTTP 404) td").eachText())
        .contains("in the WARC that is kept")
        .doesNotContain("not kept");
    assertThat(page.select("#account").hasAttr("hx-get")).isFalse();
    assertThat(listed()).contains("/imports/1");
  }

  /** The imports of all pages of the list: other tests bring more in. */
  private List<String> listed() {
    var listed = new ArrayList<String>();
    var next = "/imports";
    while (!next.isEmpty()) {
      var page = room.page(next);
      listed.addAll(page.select("article h2 a").eachAttr("href"));
      next = page.select("a[rel=next]").attr("href");
    }
    return listed;
  }

  @Test
  void givesTheRefusedAsRowsOfCsv() {
    var answer = room.ask("/imports/1/refused.csv");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.body()).startsWith("position,name,reason,bytes kept as\r\n");
    assertThat(answer.body().lines().count())
        .isEqualTo(1 + room.part(Intake.class).account(1).orElseThrow().refused());
  }

  @Test
  void tellsTheTruthOfAnOrderThatNobodyWorksAtAnyMore() {
    long number =
        room.part(JdbcClient.class)
            .sql(
                """
                insert into intake_order (paths, declared, state, holder, lease_until, attempts)
                values ('{/nowhere}', '{"authors":[],"from":""}', 'RUNNING', 'elsewhere/1/x',
                  now() + interval '1 hour', 1)
                returning number
                """)
            .query(Long.class)
            .single();

    var running = room.page("/imports/" + number);

    assertThat(running.select("#account").attr("hx-get")).isEqualTo("/imports/" + number);
    assertThat(running.select("#account").attr("hx-trigger")).isEqualTo("every 2s");
    assertThat(running.select("#account a").attr("href")).isEqualTo("/imports/" + number);
    assertThat(running.select("form[action$=/stop] input[type=hidden]")).isNotEmpty();
    room.part(Intake.class).orders().askToStop(number);
    var stopping = room.page("/imports/" + number);
    assertThat(stopping.select(".badge").text()).startsWith("stopping");
    assertThat(stopping.select("form[action$=/stop]")).isEmpty();
    room.part(JdbcClient.class)
        .sql("update intake_order set lease_until = now() - interval '1 second' where number = ?")
        .param(number)
        .update();
    form.whenOver("/imports/" + number);
  }

  @Test
  void letsAStoppedOrderGoOn() {
    long number =
        room.part(JdbcClient.class)
            .sql(
                """
                insert into intake_order (paths, declared, state, ended)
                values (?, '{"authors":[],"from":""}', 'STOPPED', now()) returning number
                """)
            .param(1, new String[] {room.home().resolve("incoming").toString()})
            .query(Long.class)
            .single();
    var resume = room.page("/imports/" + number).select("form[action$=/resume]");
    assertThat(resume).hasSize(1);

    var answer = form.send("/imports/" + number + "/resume", Map.of());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(form.whenOver("/imports/" + number).select(".badge").text()).contains("done");
  }

  @ParameterizedTest
  @CsvSource({
    "/imports/999999, 404",
    "/imports/99999999999999999999, 404",
    "/imports?page=0, 400",
    "/imports?page=x, 400",
    "/imports/1?after=x, 400",
    "/imports/999999/refused.csv, 404"
  })
  void answersWhateverIsAskedInWords(String path, int status) {
    var answer = room.ask(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("main h1").text()).isNotBlank();
  }
}
