package org.regesta.text.html;

import java.util.List;

/**
 * Chooses the blocks of a page that are its main content. Every block is judged twice by trained
 * weights: the first judgement looks at the block, the second also at what the first made of those
 * around it. Then the candidates for the whole are held against each other, those of plain rules
 * among them, and the best is taken.
 */
final class MainText {

  /** By how much another candidate must be said to be better than what is judged. */
  static final double MARGIN = 0.4;

  private final PageStudy.Desk desk = new PageStudy.Desk();
  private final Grove first = Grove.load("blocks-first.tsv");
  private final Grove second = Grove.load("blocks-second.tsv");
  private final Grove choice = Grove.load("candidates.tsv");
  private final Corrections corrections = new Corrections();

  /**
   * @param article the blocks of the main content
   * @param byRules what rules alone take for the article
   */
  record Taken(List<PageBlock> article, List<PageBlock> byRules) {}

  Taken of(Page page, String title) {
    var study = desk.of(page, title);
    var signs = study.signs();
    var probable = new double[signs.length];
    for (int i = 0; i < probable.length; i++) {
      probable[i] = first.probability(signs[i]);
    }
    study.judge(probable);
    var scores = new double[signs.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = second.score(signs[i]);
    }
    var chosen = study.taken(chosen(study, scores, choice, MARGIN).of(study, scores));
    var kept = corrections.with(study.blocks(), chosen);
    var edges = new Edges(title);
    var byRules = study.byRules();
    var below = edges.belowMasthead(study.blocks(), kept.isEmpty() ? byRules : kept);
    return new Taken(Edges.typed(below), byRules);
  }

  /** What is judged, unless another candidate is said to be better. */
  static Candidate chosen(PageStudy study, double[] scores, Grove choice, double margin) {
    var best = Candidate.JUDGED;
    double most = margin;
    for (var candidate : Candidate.values()) {
      if (candidate != Candidate.JUDGED) {
        double better = choice.score(candidate.signs(study, scores));
        if (better > most) {
          best = candidate;
          most = better;
        }
      }
    }
    return best;
  }
}
