package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regesta.form.EntryForm;
import picocli.CommandLine.Help.Ansi;

class EntryLinesTest {

  private static final EntryForm.Source SOURCE = source("0123456789abcdefghjkmnpqrs", "one");

  private static EntryForm.Source source(String capture, String source) {
    return new EntryForm.Source(
        capture,
        source,
        List.of(List.of(10, 20)),
        "9c1f",
        "The bridge is safe",
        "A bridge is opened",
        "Harbour Gazette",
        null,
        "1931-05-03",
        null,
        null,
        new EntryForm.Reading(
            "Ada Moor", null, null, "said", List.of(), "subject of 'said'", 0.9, null));
  }

  @Test
  void sayWhenWhoWhatAndWhereItStands() {
    var said =
        new EntryForm(
            "id",
            "said",
            "1931-05-02",
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            "on Saturday",
            "weekday",
            "The bridge\nis safe",
            "direct",
            "says",
            "Ada Moor",
            "engineer",
            null,
            null,
            null,
            null,
            1,
            1,
            List.of(SOURCE));

    assertThat(printed(said))
        .containsExactly(
            "2 May 1931         Ada Moor, engineer: The bridge is safe",
            "                   dated by “on Saturday”",
            "                   A bridge is opened · Harbour Gazette · 3 May 1931 · 0123456789abcdefghjkmnpqrs");
  }

  @Test
  void tellAClaimFromAFact() {
    var claimed =
        new EntryForm(
            "id",
            "happened",
            null,
            null,
            null,
            null,
            null,
            "the keys were lost",
            null,
            null,
            null,
            null,
            null,
            null,
            "claimed",
            "the port authority",
            1,
            1,
            List.of());

    assertThat(printed(claimed))
        .containsExactly("undated            claimed: the port authority: the keys were lost");
  }

  @Test
  void nameThreeSourcesAndCountTheOthers() {
    var repeated =
        new EntryForm(
            "id",
            "happened",
            "1931",
            null,
            null,
            null,
            null,
            "the bridge was opened",
            null,
            null,
            null,
            null,
            null,
            null,
            "asserted",
            null,
            5,
            6,
            Stream.of("one", "one", "two", "three", "four", "five")
                .map(name -> source("0123456789abcdefghjkmnpq" + name.substring(0, 2), name))
                .toList());

    assertThat(printed(repeated))
        .hasSize(5)
        .last()
        .isEqualTo("                   and 2 more sources; all with --json");
  }

  @Test
  void giveALongDateALineOfItsOwn() {
    assertThat(printed(felled("-0053-12/-0052-02")))
        .containsExactly(
            "December 54 BC to February 53 BC", "                   the trees were felled");
  }

  @Test
  void keepTheFormForProgramsWhereItIsAskedFor() {
    assertThat(printed(felled("1904-21"), DateForm.EDTF))
        .containsExactly("1904-21            the trees were felled");
    assertThat(printed(felled("1904-21")))
        .containsExactly("spring 1904        the trees were felled");
  }

  private static EntryForm felled(String edtf) {
    return new EntryForm(
        "id",
        "happened",
        edtf,
        null,
        null,
        null,
        null,
        "the trees were felled",
        null,
        null,
        null,
        null,
        null,
        null,
        "asserted",
        null,
        0,
        0,
        List.of());
  }

  @Test
  void countSeveralCapturesOfASourceOnce() {
    var twice =
        new EntryForm(
            "id",
            "happened",
            "1931",
            null,
            null,
            null,
            null,
            "the bridge was opened",
            null,
            null,
            null,
            null,
            null,
            null,
            "asserted",
            null,
            1,
            2,
            List.of(SOURCE, source("0123456789abcdefghjkmnpqrt", "one")));

    assertThat(printed(twice))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("3 May 1931 · 0123456789abcdefghjkmnpqrs · in 2 captures");
  }

  private static List<String> printed(EntryForm entry) {
    return printed(entry, DateForm.WORDS);
  }

  private static List<String> printed(EntryForm entry, DateForm dates) {
    var out = new StringWriter();
    var lines = new EntryLines(new PrintWriter(out), Ansi.OFF, dates);
    lines.print(entry);
    return out.toString().lines().toList();
  }
}
