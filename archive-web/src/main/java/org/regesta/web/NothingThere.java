package org.regesta.web;

/**
 * What is told of a place in a source where nothing stands, the same by a page, JSON and citations.
 * Whether anything ever stood there is not known, so none of it says so.
 */
public final class NothingThere {

  private NothingThere() {}

  /**
   * Words that are no statement.
   *
   * @param capture its permanent name
   * @param from UTF-16 offset of the first letter asked for
   * @param to behind the last
   */
  public static NoLongerHere noStatement(String capture, int from, int to) {
    return new NoLongerHere(
        "There is no statement at this place of the source; the words themselves are there.",
        "/captures/%s/passages/%d-%d".formatted(capture, from, to));
  }

  /** A statement behind the end of the text. */
  public static NoLongerHere noStatementSoFarBehind(String capture) {
    return new NoLongerHere(
        "There is no statement at this place: the text of the source ends before it.",
        "/captures/" + capture);
  }

  /** A place behind the end of the text. */
  public static NoLongerHere noPassage(String capture) {
    return new NoLongerHere(
        "The text of this source, as it is read now, has no such passage.", "/captures/" + capture);
  }

  /**
   * A place that counts in another reading of the text than there is now.
   *
   * @param place behind the address of the capture: "passages/0-12"
   * @param digits the first of the hash of the text that it counts in
   */
  public static NoLongerHere otherReading(String capture, String place, String digits) {
    return new NoLongerHere(
        "This counts in another reading of the text than there is now.",
        "/captures/%s/%s?text=%s".formatted(capture, place, digits));
  }
}
