package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Timex.CountedFrom;

/**
 * From where one expression is read.
 *
 * @param speaking the day of publication, or of speaking inside a quotation; null where unknown
 * @param story the date that the text named last; null where it named none
 * @param storyAside whether that date only names a thing in a sentence before: "a report of 2021"
 * @param sentenceYear the far year that the same sentence named before; null where it named none
 * @param day the day that news told of last; null where none is near
 * @param toldOf the time that the story has come to, where a date puts it there and does not only
 *     name a thing; null where none does
 * @param told the day or month of another year that the paragraph named in a sentence before; null
 *     where it named none
 * @param quarter the quarter that the text named last; null where it named none
 * @param year the year that the whole text gives this expression; null where it does not
 */
record Standpoint(
    @Nullable LocalDate speaking,
    CountedFrom speakingFrom,
    @Nullable Span story,
    CountedFrom storyFrom,
    boolean storyAside,
    Mention.Tense tense,
    Genre genre,
    @Nullable Integer year,
    @Nullable Integer sentenceYear,
    @Nullable ToldDay day,
    @Nullable Span toldOf,
    @Nullable Span told,
    @Nullable Span quarter,
    boolean quoted) {

  /** How a text goes about time. */
  enum Genre {
    /** Told from the day of publication. */
    NEWS,
    /** Told along its own dates. */
    NARRATIVE
  }

  /** The same place, with the year known. */
  Standpoint inYear(int known) {
    return new Standpoint(
        speaking,
        speakingFrom,
        story,
        storyFrom,
        storyAside,
        tense,
        genre,
        known,
        sentenceYear,
        day,
        toldOf,
        told,
        quarter,
        quoted);
  }

  /** The same place, in words that look back. */
  Standpoint lookingBack() {
    return new Standpoint(
        speaking,
        speakingFrom,
        story,
        storyFrom,
        storyAside,
        Mention.Tense.PAST,
        genre,
        year,
        sentenceYear,
        day,
        toldOf,
        told,
        quarter,
        quoted);
  }

  boolean narrative() {
    return genre == Genre.NARRATIVE;
  }
}
