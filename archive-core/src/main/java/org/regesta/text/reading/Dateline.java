package org.regesta.text.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regesta.text.ArticleText;
import org.regesta.text.Found;

/**
 * The line that a report opens with: its place in capitals and its day, then a dash. "NORTHPORT,
 * Oct. 13, 2008 (Agency) - " says when the report was written.
 */
public final class Dateline {

  private static final Pattern OPENING =
      Pattern.compile("^\\p{Lu}{2}[\\p{Lu} .'’-]{1,38}[,(] ?([^\\n]{6,80}?) ?(?:--|[-–—]) ");

  /** A slug and a byline can stand above the first paragraph. */
  private static final int FIRST_BLOCKS = 5;

  private final Days days;

  public Dateline(Days days) {
    this.days = days;
  }

  /** EDTF of the day, where the text opens with one that is not after the capture. */
  public Optional<Found<String>> of(
      ArticleText article, String language, @Nullable Instant captured) {
    return article.blocks().stream()
        .limit(FIRST_BLOCKS)
        .map(block -> OPENING.matcher(block.passage().of(article.text())))
        .filter(Matcher::find)
        .flatMap(opening -> days.visible(opening.group(1), language).stream())
        .filter(day -> captured == null || !LocalDate.parse(day).isAfter(last(captured)))
        .findFirst()
        .map(day -> new Found<>(day, "dateline"));
  }

  /** Somewhere it is tomorrow already. */
  private static LocalDate last(Instant captured) {
    return LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(1);
  }
}
