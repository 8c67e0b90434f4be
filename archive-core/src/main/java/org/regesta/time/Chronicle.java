package org.regesta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Century;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.Duration;
import org.regesta.time.TemporalExpression.FiscalYear;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Nearest;
import org.regesta.time.TemporalExpression.NoDate;
import org.regesta.time.TemporalExpression.NumericDate;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.Reckoned;
import org.regesta.time.TemporalExpression.Recurring;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SideOf;
import org.regesta.time.TemporalExpression.SomeTimeIn;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.TemporalExpression.TurnOf;
import org.regesta.time.TemporalExpression.Vague;
import org.regesta.time.TemporalExpression.WeekOf;
import org.regesta.time.TemporalExpression.WinterAcross;
import org.regesta.time.TemporalExpression.Within;
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

  /** What the text named last. */
  private @Nullable Stands story;

  /** The same without what it named in passing: to where a new paragraph returns. */
  private @Nullable Stands clock;

  private @Nullable Span quarter;
  private int number;
  private @Nullable Integer sentenceYear;
  private int sentenceBlock = -1;
  private int sentence;

  /**
   * A date that was named, and where.
   *
   * @param told whether the text tells it, so that it was not counted from publication
   */
  private record Stands(Span span, Mention mention, boolean told) {

    /** "In May it began", "it fell on 3 May", "a year later he left". */
    boolean tells() {
      return mention.use() == Mention.Use.TELLING
          || (told && (mention.expression() instanceof TemporalExpression.Offset));
    }
  }

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
  }

  /** "former" and "the same time" are dates in a narrative only. */
  static boolean counts(Wording wording, Standpoint.Genre genre) {
    return switch (wording.members().getFirst().expression()) {
      case Vague(var value, var only) -> only == null || only == genre;
      case Shifted shifted when shifted.unit() == CalendarUnit.PERIOD ->
          genre == Standpoint.Genre.NARRATIVE;
      case CalendarDate _,
          NumericDate _,
          SubYear _,
          WinterAcross _,
          Decade _,
          Century _,
          TurnOf _,
          FiscalYear _,
          Holiday _,
          PartOf _,
          PartOfDay _,
          TimeOfDay _,
          Shifted _,
          Nearest _,
          Within _,
          Offset _,
          Duration _,
          Recurring _,
          WeekOf _,
          Qualified _,
          SomeTimeIn _,
          SideOf _,
          Reckoned _,
          NoDate _ ->
          true;
    };
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
    if (!counts(asWorded, genre)) {
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
    if (endsComparison(mention.expression())) {
      quarter = null;
    }
    noteYear(mention);
    quoted.note(mention, placed);
    days.note(mention, placed, side != null);
    var span = placed.span();
    if (span != null && !compares(mention.expression())) {
      var stands = new Stands(span, mention, isTold(placed));
      story = stands;
      clock = passing ? clock : stands;
      quarter = namesQuarter(mention.expression(), span) ? span : quarter;
    }
    return new DatingWriter.Member(number - 1, placed, bounds, other(mention, placed, at));
  }

  /** The same words in the year that comes second, where the year was inferred. */
  private @Nullable Placed other(Mention mention, Placed placed, Standpoint at) {
    var year = InferredYear.other(placed, at);
    return year == null ? null : placer.place(mention.expression(), at.inYear(year));
  }

  /** "In May 1940, and again in June": a year far from publication holds for its sentence. */
  private @Nullable Integer farYear(Mention mention) {
    boolean same = sentenceBlock == mention.block() && sentence == mention.sentence();
    boolean back = !mention.tense().looksAhead();
    return same && back && genre == Standpoint.Genre.NEWS ? sentenceYear : null;
  }

  private void noteYear(Mention mention) {
    boolean far =
        YearPoint.of(mention.expression()) instanceof YearPoint.Named(var year, var month)
            && month > 0
            && (published == null || Math.abs(year - published.getYear()) > 1);
    if (far && YearPoint.of(mention.expression()) instanceof YearPoint.Named named) {
      sentenceYear = named.year();
      sentenceBlock = mention.block();
      sentence = mention.sentence();
    }
  }

  /** The text itself tells of this time: it does not rest on publication alone. */
  private static boolean isTold(Placed placed) {
    return !(placed.from() instanceof Timex.Publication)
        || InferredYear.SENTENCE.equals(placed.rule());
  }

  /** "In late 2021 it was sent in. The report came on 9 December": the paragraph tells the year. */
  private @Nullable Span told(Mention mention) {
    if (story == null || published == null || genre == Standpoint.Genre.NARRATIVE) {
      return null;
    }
    var named = story.mention();
    boolean goesOn =
        story.told()
            && story.tells()
            && named.block() == mention.block()
            && !named.sameSentence(mention)
            && named.quotedFrom() == mention.quotedFrom();
    return goesOn && isOfAnotherYear(story.span(), published) ? story.span() : null;
  }

  private static boolean isOfAnotherYear(Span span, LocalDate published) {
    return span.unit().compareTo(CalendarUnit.YEAR) < 0
        && span.last().getYear() != published.getYear();
  }

  /** Whether the story date only names a thing, in a sentence before this. */
  private boolean isAside(Mention mention) {
    return story != null && story.mention().naming() && !story.mention().sameSentence(mention);
  }

  /**
   * "up 12 % from a year earlier": in news that year is only compared with, and told no further.
   */
  private boolean compares(TemporalExpression expression) {
    return genre == Standpoint.Genre.NEWS
        && expression instanceof TemporalExpression.Offset offset
        && offset.unit() == CalendarUnit.YEAR
        && offset.sign() < 0
        && offset.base() == null
        && offset.amount().equals(Amount.of(1));
  }

  /** After "the nine months" a year earlier is no longer a quarter. */
  private static boolean endsComparison(TemporalExpression expression) {
    return switch (expression) {
      case Duration duration ->
          duration.unit() == CalendarUnit.MONTH && duration.amount().whole() >= 6;
      case TemporalExpression.LengthTo length -> length.unit() != CalendarUnit.QUARTER;
      case TemporalExpression.NthIn nth -> nth.unit() == CalendarUnit.MONTH;
      case TemporalExpression other -> false;
    };
  }

  private static boolean namesQuarter(TemporalExpression expression, Span span) {
    return span.unit() == CalendarUnit.QUARTER
        && (expression instanceof SubYear
            || expression instanceof Within
            || expression instanceof TemporalExpression.LengthTo);
  }

  private Standpoint standpoint(Mention mention) {
    var spoken = quoted.dayOfSpeaking(mention);
    var speaking = spoken == null ? published : spoken.day();
    var from = spoken == null ? PUBLICATION : new Timex.Expression(spoken.passage());
    return new Standpoint(
        speaking,
        speaking == null ? DatePlacer.NOTHING : from,
        story == null ? null : story.span(),
        story == null ? DatePlacer.NOTHING : new Timex.Expression(story.mention().passage()),
        isAside(mention),
        mention.tense(),
        genre,
        years.given(number),
        farYear(mention),
        days.before(mention),
        story == null || !story.tells() ? null : story.span(),
        told(mention),
        quarter,
        spoken != null);
  }
}
