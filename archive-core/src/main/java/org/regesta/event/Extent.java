package org.regesta.event;

/**
 * From which word to which a happening is told.
 *
 * @param to index after the last word
 */
record Extent(int from, int to) {

  /**
   * The segment of a verb, with the subject that stands before it, the dating that stands apart and
   * the phrases that trail it.
   *
   * @param dating index of the first word of its dating, or of the verb where it has none here
   */
  static Extent of(Clauses clauses, Modified.ByVerb by, int dating) {
    var segments = clauses.segments();
    int first = Math.min(clauses.subjectOf(by.segment()), by.segment());
    int last = by.segment();
    int dated = clauses.segmentOf(dating);
    if (dated >= 0) {
      first = Math.min(first, dated);
      last = Math.max(last, dated);
    }
    last = withTrailing(clauses, last);
    return new Extent(start(clauses, segments.get(first)), segments.get(last).to());
  }

  private static int start(Clauses clauses, Segment segment) {
    int at = segment.from();
    while (at + 1 < segment.to()
        && (clauses.words().get(at).is(Role.COORDINATOR)
            || clauses.words().get(at).is(Role.COMPLEMENT)
            || clauses.words().get(at).role() == Role.MARK)) {
      at++;
    }
    return at;
  }

  /** ", in the north of the region": a phrase without a verb or a date of its own. */
  private static int withTrailing(Clauses clauses, int index) {
    var segments = clauses.segments();
    int last = index;
    while (last + 1 < segments.size()) {
      var next = segments.get(last + 1);
      boolean trails =
          next.verbless()
              && clauses.words().get(next.from()).is(Role.PREPOSITION)
              && clauses.words().subList(next.from(), next.to()).stream().noneMatch(Word::dated);
      if (!trails) {
        return last;
      }
      last++;
    }
    return last;
  }
}
