package org.regesta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.Timex.CountedFrom;

/** Follows the story of one text through its dates, placing each from where the story stands. */
final class Chronicle {

  private static final CountedFrom PUBLICATION = new Timex.Publication();

  private final @Nullable LocalDate published;
  private final Standpoint.Genre genre;
  private final Placer placer;
  private final QuotedTimes quoted;
  private final YearSteps years;
  private final DateTaker dates;
  private final DaysTold days = new DaysTold();
  private final Comparison comparison;
  private final SentenceYear sentenceYear;

  /** What the text named last. */
  private @Nullable StoryPoint story;

  /** The same without what it named in passing: to where a new paragraph returns. */
  private @Nullable StoryPoint clock;

  private int number;

  /**
   * @param years what the whole of the text gives its expressions
   * @param dates takes what is placed, in the order of the text
   */
  Chronicle(
      String text,
      @Nullable LocalDate published,
      Telling telling,
      YearSteps years,
      DateTaker dates) {
    this.published = published;
    this.genre = telling.genre();
    this.placer = new Placer(telling.order());
    this.quoted = new QuotedTimes(text);
    this.years = years;
    this.dates = dates;
    this.comparison = new Comparison(genre);
    this.sentenceYear = new SentenceYear(published);
  }

  /** What the whole of a narrative gives its expressions; news gives them nothing. */
  static YearSteps years(YearSteps steps, @Nullable LocalDate published, Telling telling) {
    return switch (telling.genre()) {
      case NEWS -> new YearSteps(null);
      case NARRATIVE -> {
        new YearDecoder(steps, published, telling.costs()).decode();
        yield steps;
      }
    };
  }

  /** Places the next wording of the text. */
  void place(Wording asWorded) {
    if (!GenreWords.counts(asWorded, genre)) {
      return;
    }
    var wording = genre == Standpoint.Genre.NEWS ? WeekdayLists.ordered(asWorded) : asWorded;
    var members = new ArrayList<DatingWriter.Member>(wording.members().size());
    var before = story;
    var clockBefore = clock;
    var side = wording.members().size() == 1 ? OpenSides.mod(wording.lead()) : null;
    var year = yearOfRange(wording);
    for (var mention : wording.members()) {
      boolean later = !members.isEmpty();
      members.add(place(mention, side, later ? yearBeside(wording, members, mention) : year));
      if (isDeadline(wording, members.getLast().placed())) {
        story = before;
        clock = clockBefore;
      }
    }
    dates.dating(DatingWriter.dating(wording, members, published));
  }

  /**
   * "between January 1 and September 18" told in October: the first day is the one before the
   * second, though that of the next January lies nearer.
   */
  private @Nullable Integer yearOfRange(Wording wording) {
    boolean range = wording.link() == Wording.Link.RANGE && wording.members().size() == 2;
    if (!range || genre == Standpoint.Genre.NARRATIVE) {
      return null;
    }
    var first = spanOf(wording.members().getFirst());
    var second = spanOf(wording.members().getLast());
    boolean named =
        wording.members().getFirst().expression() instanceof CalendarDate date
            && date.year() == null
            && date.month() != null;
    if (!named || first == null || second == null || !first.first().isAfter(second.last())) {
      return null;
    }
    int year = second.first().getYear();
    return first.first().getDayOfYear() <= second.last().getDayOfYear() ? year : year - 1;
  }

  /** The year that a first member was given, for those joined to it: "4–5 May", "2 and 9 May". */
  private @Nullable Integer yearBeside(
      Wording wording, List<DatingWriter.Member> members, Mention mention) {
    var first = members.getFirst().placed().span();
    boolean inferred =
        genre == Standpoint.Genre.NEWS
            && first != null
            && InferredYear.by(members.getFirst().placed().rule())
            && mention.expression() instanceof CalendarDate date
            && date.year() == null
            && date.month() != null;
    if (!inferred || first == null) {
      return null;
    }
    var own = spanOf(mention);
    boolean turned =
        own != null
            && wording.link() == Wording.Link.RANGE
            && own.last().getDayOfYear() < first.first().getDayOfYear();
    return first.first().getYear() + (turned ? 1 : 0);
  }

  /** "until Friday", told before it: the story does not go on from there. */
  private boolean isDeadline(Wording wording, Placed placed) {
    var span = placed.span();
    boolean side = wording.lead() == Wording.Lead.UNTIL || wording.lead() == Wording.Lead.BEFORE;
    return side && span != null && published != null && span.first().isAfter(published);
  }

  private @Nullable Span spanOf(Mention mention) {
    return placer.place(mention.expression(), standpoint(mention)).span();
  }

  private DatingWriter.Member place(
      Mention mention, @Nullable String side, @Nullable Integer year) {
    if (story != null && story.mention().block() != mention.block() && clock != null) {
      story = clock;
    }
    var near = standpoint(mention);
    var at = year == null ? near : near.inYear(year);
    var placed = placer.place(mention.expression(), at);
    var bounds = placer.bounds(mention.expression(), placed, at);
    dates.timex(
        new Timex(
            mention.passage(),
            placed.type(),
            placed.value(),
            Optional.ofNullable(
                OpenSides.opens(placed) && placed.mod() == null ? side : placed.mod()),
            Optional.ofNullable(placed.edtf()),
            bounds,
            placed.from(),
            placed.rule(),
            placed.confidence()));
    boolean passing = years.passesOver(number);
    number++;
    comparison.goOn(mention.expression());
    sentenceYear.note(mention);
    quoted.note(mention, placed);
    days.note(mention, placed, side != null);
    var span = placed.span();
    if (span != null && !comparison.isOnly(mention.expression())) {
      var stands = StoryPoint.at(span, mention, placed);
      story = stands;
      clock = passing ? clock : stands;
      comparison.note(mention.expression(), span);
    }
    return new DatingWriter.Member(number - 1, placed, bounds, other(mention, placed, at));
  }

  /** The same words in the year that comes second, where the year was inferred. */
  private @Nullable Placed other(Mention mention, Placed placed, Standpoint at) {
    var year = InferredYear.other(placed, at);
    return year == null ? null : placer.place(mention.expression(), at.inYear(year));
  }

  /**
   * "The ferry leaves in summer", in a text of unknown day that told of no time yet: a year that it
   * names further on is not that of a timetable.
   */
  private boolean isOfNoYear(Mention mention) {
    return published == null && story == null && !mention.tense().looksBack();
  }

  private Standpoint standpoint(Mention mention) {
    var spoken = quoted.dayOfSpeaking(mention);
    var speaking = spoken == null ? published : spoken.day();
    var from = spoken == null ? PUBLICATION : new Timex.Expression(spoken.passage());
    boolean news = genre == Standpoint.Genre.NEWS;
    boolean givesYear =
        news && story != null && published != null && story.givesYear(mention, published);
    return new Standpoint(
        speaking,
        speaking == null ? DatePlacer.NOTHING : from,
        story == null ? null : story.span(),
        story == null ? DatePlacer.NOTHING : new Timex.Expression(story.mention().passage()),
        story != null && story.isAside(mention),
        mention.tense(),
        genre,
        isOfNoYear(mention) ? null : years.given(number),
        news ? sentenceYear.before(mention) : null,
        days.before(mention),
        story == null || !story.tells() ? null : story.span(),
        givesYear && story != null ? story.span() : null,
        comparison.quarter(),
        spoken != null);
  }
}
