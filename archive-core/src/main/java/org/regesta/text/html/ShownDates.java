package org.regesta.text.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.regesta.text.html.DateClaim.About;
import org.regesta.text.html.DateCues.Cue;
import org.regesta.text.reading.Days;

/** The days that a page shows in short lines, and in elements that are made for moments. */
final class ShownDates {

  private static final DateCues CUES = new DateCues();

  private static final int LONGEST_WITHOUT_CUE = 120;
  private static final int WINDOW = 60;
  private static final int BEHIND = 30;
  private static final int ALONE = 34;
  private static final int SENTENCE = 90;
  private static final int WORDS_OF_A_SENTENCE = 2;
  private static final String ENDS = ".!?\u2026";
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Page page;
  private final @Nullable Element headline;
  private final Days days;
  private final DateLines lines;
  private final List<DateClaim> claims = new ArrayList<>();
  private final Map<String, Integer> alike = new HashMap<>();

  private ShownDates(Page page, @Nullable Element headline, Days days) {
    this.page = page;
    this.headline = headline;
    this.days = days;
    this.lines = DateLines.of(page.document().body(), headline);
  }

  static List<DateClaim> of(Page page, @Nullable Element headline, Days days) {
    var shown = new ShownDates(page, headline, days);
    shown.lines.lines().forEach(shown::line);
    shown.times();
    return shown.claims;
  }

  private void line(DateLines.Line line) {
    int from = 0;
    for (var seen : days.all(line.text(), page.claimedLanguage())) {
      var cue = cue(line, seen, from);
      from = seen.end();
      if (cue.filter(Cue.OTHER::equals).isPresent()) {
        continue;
      }
      if (cue.isEmpty() && (line.text().length() > LONGEST_WITHOUT_CUE || tells(line))) {
        continue;
      }
      int weight = DateWeights.of("line") + alone(line, seen);
      weight += line.text().length() > SENTENCE ? DateWeights.of("sentence") : 0;
      add(seen.day(), "visible line", weight, line.home(), line.at() + seen.begin(), cue);
    }
  }

  private Optional<Cue> cue(DateLines.Line line, Days.Seen seen, int from) {
    var text = line.text();
    var before = text.substring(Math.max(from, seen.begin() - WINDOW), seen.begin());
    var label = from == 0 && before.isBlank() && line.before().length() < WINDOW;
    return CUES.before(before)
        .or(() -> CUES.behind(behind(text, seen.end())))
        .or(() -> label ? CUES.before(line.before()) : Optional.empty());
  }

  private static String behind(String text, int end) {
    var behind = text.substring(end, Math.min(text.length(), end + BEHIND));
    return behind.split("[|•·,;\\d]", 2)[0];
  }

  /** "The pier opened on 3 March 2022.": a sentence of the story, not a line about it. */
  private static boolean tells(DateLines.Line line) {
    var text = line.text();
    boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return ended
        && !DateParts.namesDate(line.home())
        && !DateParts.namesPublication(line.home())
        && SPACE.splitAsStream(text).filter(ShownDates::isLower).count() >= WORDS_OF_A_SENTENCE;
  }

  private static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  private static int alone(DateLines.Line line, Days.Seen seen) {
    int other = line.text().length() - (seen.end() - seen.begin());
    return other < ALONE ? DateWeights.of("line alone") : 0;
  }

  private void times() {
    for (int i = 0; i < lines.times().size(); i++) {
      var element = lines.times().get(i);
      int at = lines.timeAt(i);
      var day = days.stated(StatedDates.machineValue(element), page.claimedLanguage());
      if (day.isPresent() && isOfDates(element)) {
        int weight = DateWeights.of("line");
        weight += showsAnother(element, day.get()) ? 0 : DateWeights.of("time element");
        weight += element.hasAttr("pubdate") ? DateWeights.of("time pubdate") : 0;
        var cue = CUES.before(ownWords(element));
        add(day.get(), "time element", weight, element, at, cue);
      }
    }
  }

  /** Whether the words of an element name another day than it states, by more than a zone's. */
  private boolean showsAnother(Element element, String stated) {
    var shown = days.all(element.ownText(), page.claimedLanguage());
    return !shown.isEmpty()
        && shown.stream()
            .map(seen -> LocalDate.parse(seen.day()))
            .allMatch(day ->
                Math.abs(ChronoUnit.DAYS.between(day, LocalDate.parse(stated.substring(0, 10))))
                    > 1);
  }

  /** A label may stand in the element or right before it. */
  private static String ownWords(Element element) {
    var before = element.previousSibling();
    var label = before instanceof TextNode text ? text.text() : "";
    return (label.length() < WINDOW ? label + " " : "") + element.ownText();
  }

  private static boolean isOfDates(Element element) {
    return element.normalName().equals("time")
        || element.hasAttr("datetime")
        || element.attr("itemprop").contains("date")
        || element.attr("property").contains("date")
        || DateParts.namesDate(element)
        || DateParts.namesPublication(element);
  }

  private void add(String day, String evidence, int base, Element home, int at, Optional<Cue> cue) {
    boolean change =
        cue.filter(Cue.UPDATED::equals).isPresent()
            || (cue.isEmpty() && DateParts.namesChange(home));
    int weight = base + near(at);
    weight += cue.isPresent() ? DateWeights.of("cue published") : 0;
    if (DateParts.namesPublication(home)) {
      weight += DateWeights.of("named published");
    } else if (DateParts.namesDate(home)) {
      weight += DateWeights.of("named date");
    }
    weight += DateParts.isBeside(home, headline) ? DateWeights.of("beside") : 0;
    int same = alike.merge(home.normalName() + home.className(), 1, Integer::sum);
    weight += same > 2 ? DateWeights.of("listed") : 0;
    claims.add(new DateClaim(change ? About.CHANGED : About.PUBLISHED, day, evidence, weight));
  }

  private int near(int at) {
    if (!lines.hasHeadline()) {
      return DateWeights.of("no headline");
    }
    int distance = lines.distance(at);
    if (distance < 0) {
      return DateWeights.of(distance > -200 ? "right before" : "far before");
    }
    if (distance < 250) {
      return DateWeights.of("near");
    }
    return distance < 900 ? DateWeights.of("nearer") : distance < 3000 ? DateWeights.of("soon") : 0;
  }
}
