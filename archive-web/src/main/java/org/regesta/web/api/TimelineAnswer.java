package org.regesta.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.form.EntryForm;
import org.regesta.search.Facets;
import org.regesta.timeline.Density;
import org.regesta.timeline.Presence;

/** The timeline of a question: how many entries fall where, and a page of them. */
@Schema(description = "How many entries fall where, and a page of the dated ones.")
record TimelineAnswer(
    @Schema(description = "How many dated entries match, on all pages.", example = "204")
        long total,
    @Schema(description = "How surely these lie in the period, as the page's heading tells it.")
        Dated dated,
    @Schema(description = "How many match that no source dates.", example = "3") long undated,
    @Schema(description = "How many would match in all time, dated or not.", example = "207")
        long everywhere,
    @Schema(
            description =
                "What is in view: the period, an open side of which reaches as far as entries do."
                    + " EDTF; null where nothing is dated.",
            example = "2022-01-01/2023-04-12")
        @Nullable String view,
    @Schema(
            description =
                "From the first to the last day that matching entries name in all time. EDTF; null"
                    + " where nothing is dated.",
            example = "1904/2024-02-11")
        @Nullable String whole,
    @Schema(
            description =
                "Where the middle of the entries lies: the page opens there where no period is asked"
                    + " for. Null where a period is asked for, and where all lie close together.")
        @Nullable Crowd middle,
    @Schema(
            description =
                "How many entries have which value. What a field itself is limited by does not"
                    + " limit its own counts.")
        Facets facets,
    @Schema(description = "What is in view, in bars: the numbers of the drawing and of its table.")
        Density density,
    @Schema(description = "The same question in all time, in bars: the overview.") Density overview,
    @Schema(description = "A page of the dated entries, in the order of time.")
        List<EntryForm> items,
    Links links) {

  /** How surely dated entries lie in the period. */
  record Dated(
      @Schema(description = "All days that they may have lie in it.", example = "180") long here,
      @Schema(description = "Some of their days lie in it: they may.", example = "20") long maybe,
      @Schema(
              description =
                  "One side of their time is open, and the end that is known lies outside: 'until"
                      + " 2008' for 1859. The page folds these below its list.",
              example = "4")
          long beyond) {

    static Dated of(Presence presence) {
      return new Dated(presence.here(), presence.maybe() - presence.beyond(), presence.beyond());
    }
  }

  /** Where most of the entries lie. */
  record Crowd(
      @Schema(description = "EDTF.", example = "2022/2023") String period,
      @Schema(description = "Dated entries that lie there.", example = "180") long inside,
      @Schema(description = "Dated entries that lie elsewhere.", example = "4") long outside) {}

  TimelineAnswer {
    items = List.copyOf(items);
  }
}
