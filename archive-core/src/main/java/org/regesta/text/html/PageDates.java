package org.regesta.text.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Found;
import org.regesta.text.reading.Days;

/**
 * When a page was published and last changed. What it states for machines comes first, then what
 * its address and its visible lines show; never a day after the capture, and none before the web.
 */
final class PageDates {

  private static final LocalDate FIRST_WEB_PAGES = LocalDate.of(1995, 1, 1);
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final String DATE_LINES =
      "[class*=date], [class*=Date], [id*=date], [class*=time], [class*=publish], [class*=posted],"
          + " [class*=byline], [class*=meta], [class*=info], [class*=dateline]";

  private static final int LONGEST_LINE = 200;
  private static final int SHORT_LINE = 80;

  private final Days days;
  private final Page page;
  private final LocalDate last;

  PageDates(Days days, Page page, @Nullable Instant captured) {
    this.days = days;
    this.page = page;
    this.last =
        captured == null
            ? LocalDate.MAX
            : LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(1);
  }

  Optional<Found<String>> published(Statements statements) {
    return linked("datePublished")
        .or(() -> stated(statements, Statements.About.PUBLISHED))
        .or(() -> marked("datePublished"))
        .or(() -> linked("dateCreated"))
        .or(this::timeElements)
        .or(this::address)
        .or(() -> visible(page.document().select(DATE_LINES), LONGEST_LINE))
        .or(() -> linked("uploadDate"))
        .or(() -> visible(page.document().body().getAllElements(), SHORT_LINE))
        .or(this::brokenLines);
  }

  Optional<Found<String>> modified(Statements statements) {
    return linked("dateModified")
        .or(() -> stated(statements, Statements.About.MODIFIED))
        .or(() -> marked("dateModified"));
  }

  private Optional<Found<String>> linked(String property) {
    return page.linked().property(property).flatMap(value -> stated(value, "JSON-LD " + property));
  }

  private Optional<Found<String>> stated(Statements statements, Statements.About what) {
    return statements.about(what, page.meta()).stream()
        .map(found -> stated(found.value(), found.evidence()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Found<String>> marked(String property) {
    return page.document().select("[itemprop~=" + property + "]").stream()
        .map(element -> stated(machineValue(element), "itemprop " + property))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String machineValue(Element element) {
    for (var attribute : List.of("datetime", "content", "title")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private Optional<Found<String>> timeElements() {
    var times = new ArrayList<Element>(page.document().select("time[pubdate]"));
    times.addAll(page.document().select("article time, main time, header time"));
    times.addAll(page.document().select("time, abbr.published, .published[title]"));
    return times.stream()
        .filter(PageDates::isOfTheArticle)
        .map(time -> stated(machineValue(time), "time element"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isOfTheArticle(Element element) {
    return element.closest(
            "aside, footer, nav, [class*=comment], [class*=related], [class*=sidebar]")
        == null;
  }

  private Optional<Found<String>> address() {
    var url = page.canonical().orElse(page.address() == null ? "" : page.address());
    var found = IN_ADDRESS.matcher(url);
    return found.find()
        ? stated(found.group(1) + "-" + found.group(2) + "-" + found.group(3), "address")
        : Optional.empty();
  }

  /** The first short line that names a whole day. */
  private Optional<Found<String>> visible(List<Element> elements, int longest) {
    return elements.stream()
        .filter(element -> element.childrenSize() < 12)
        .filter(element -> !Tags.SILENT.contains(element.normalName()))
        .filter(element -> hasDigit(element) && element.text().length() < longest)
        .filter(PageDates::isOfTheArticle)
        .map(element -> days.visible(element.text(), page.claimedLanguage()))
        .flatMap(Optional::stream)
        .filter(this::isPossible)
        .findFirst()
        .map(day -> new Found<>(day, "visible line"));
  }

  /** The first short line between line breaks that names a whole day and is no sentence. */
  private Optional<Found<String>> brokenLines() {
    return page.document().select(":has(> br)").stream()
        .filter(PageDates::isOfTheArticle)
        .flatMap(element -> BrokenLines.of(element).stream())
        .filter(line -> line.length() < SHORT_LINE && !line.endsWith("."))
        .map(line -> days.visible(line, page.claimedLanguage()))
        .flatMap(Optional::stream)
        .filter(this::isPossible)
        .findFirst()
        .map(day -> new Found<>(day, "visible line"));
  }

  private static boolean hasDigit(Element element) {
    return element.text().chars().anyMatch(Character::isDigit);
  }

  private Optional<Found<String>> stated(String value, String evidence) {
    return days.stated(value, page.claimedLanguage())
        .filter(this::isPossible)
        .map(day -> new Found<>(day, evidence));
  }

  private boolean isPossible(String edtf) {
    var day = LocalDate.parse(edtf.substring(0, 10));
    return !day.isBefore(FIRST_WEB_PAGES) && !day.isAfter(last);
  }
}
