package org.regesta.time;

import java.util.stream.IntStream;

/**
 * What the clock of a narrative pays for its ways; see {@link YearDecoder}. Only their proportions
 * count.
 *
 * @param forward a step ahead, times the logarithm of its months
 * @param turnBack turning back at all
 * @param backward a step back, times the logarithm of its months
 * @param namedShare the share of a step that is paid where the words name the year
 * @param headingShare the same where a heading names it
 * @param passYear passing over a year that is named alone
 * @param passDate passing over a year that is named with its month
 * @param passHeading times that in a heading
 * @param sameYear staying in a year without knowing the month
 * @param ancientDay a day of a year so early that its days are seldom known
 * @param atPublication beginning with the day of publication
 * @param againstWeekday a year in which the weekday of the words is wrong
 * @param besides a year other than the one just named in the same sentence
 */
record YearCosts(
    double forward,
    double turnBack,
    double backward,
    double namedShare,
    double headingShare,
    double passYear,
    double passDate,
    double passHeading,
    double sameYear,
    double ancientDay,
    double atPublication,
    double againstWeekday,
    double besides) {

  /**
   * Round values from the middle of a wide range that does equally well on narratives of wars
   * (WikiWars, development half) and on the articles of the tests (YearCostsFit); but those of
   * headings, early days and weekdays are set by hand: little there speaks for or against them.
   */
  static final YearCosts FITTED =
      new YearCosts(0.6, 0.6, 0.5, 0.5, 0.1, 1.4, 2.2, 3.0, 0.25, 4.0, 2.0, 2.0, 1.0);

  /** The logarithms of up to a hundred years, which are asked for again and again. */
  private static final double[] NEAR = IntStream.range(0, 1_200).mapToDouble(Math::log1p).toArray();

  /** What it costs the clock to go this many months. */
  double going(int months) {
    return months >= 0 ? forward * logarithm(months) : turnBack + backward * logarithm(-months);
  }

  private static double logarithm(int months) {
    return months >= 0 && months < NEAR.length ? NEAR[months] : Math.log1p(months);
  }
}
