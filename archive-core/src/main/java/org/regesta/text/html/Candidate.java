package org.regesta.text.html;

import static java.lang.Math.log1p;
import static java.lang.Math.max;

import java.util.List;

/** The ways in which the main content of a page may be taken from its blocks. */
enum Candidate {
  /** Every block that the judgements say belongs to it. */
  JUDGED,
  /** What rules alone take, by names and tags. */
  RULED,
  /** What rules alone take by tags, for pages whose names mislead. */
  RULED_LOOSELY,
  /** As judged, but nothing that stands where readers write. */
  WITHOUT_TALK,
  /** As the rules have it, but for what is judged plainly otherwise. */
  LEANING_ON_RULES,
  /** Also what may belong to it. */
  GENEROUS,
  /** Only what surely belongs to it. */
  STERN;

  private static final double PLAIN = 1.5;

  boolean takes(PageStudy study, int at, double score) {
    var block = study.blocks().get(at);
    boolean ruled = study.ruled().strict().contains(block);
    if (study.signs()[at][Sign.FURNITURE_LINE.column()] == 1) {
      return false; // a line that is furniture wherever it stands
    }
    if (block.place() == PageBlock.Place.TALK && study.isArticleWithTalk()) {
      return false;
    }
    return switch (this) {
      case JUDGED -> score > 0;
      case RULED -> ruled;
      case RULED_LOOSELY -> study.ruled().loose().contains(block);
      case WITHOUT_TALK -> score > 0 && block.place() != PageBlock.Place.TALK;
      case LEANING_ON_RULES -> score > (ruled ? -PLAIN : PLAIN);
      case GENEROUS -> score > -1;
      case STERN -> score > 1;
    };
  }

  boolean[] of(PageStudy study, double[] scores) {
    var taken = new boolean[scores.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = takes(study, i, scores[i]);
    }
    return taken;
  }

  /** The signs by which this candidate is held against what is judged. */
  @SuppressWarnings("EnumOrdinal") // the trained weights go with this order
  double[] signs(PageStudy study, double[] scores) {
    var row = study.page();
    var mine = of(study, scores);
    var judged = JUDGED.of(study, scores);
    var added = new Heap();
    var dropped = new Heap();
    var own = new Heap();
    var kept = new Heap();
    double all = 0;
    double unsure = 0;
    double both = 0;
    double either = 0;
    List<PageBlock> blocks = study.blocks();
    for (int i = 0; i < mine.length; i++) {
      var block = blocks.get(i);
      double p = 1 / (1 + Math.exp(-scores[i]));
      boolean ruled = study.ruled().strict().contains(block);
      all += p * block.length();
      unsure += Math.min(p, 1 - p) * block.length();
      both += ruled && judged[i] ? block.length() : 0;
      either += ruled || judged[i] ? block.length() : 0;
      own.add(mine[i], block, p);
      kept.add(judged[i], block, p);
      added.add(mine[i] && !judged[i], block, p);
      dropped.add(judged[i] && !mine[i], block, p);
    }
    row[Sign.CHOICE_KIND.column()] = ordinal();
    row[Sign.CHOICE_CHARS.column()] = log1p(own.chars);
    row[Sign.CHOICE_EXPECTED.column()] = own.expected(all);
    row[Sign.CHOICE_KEPT_EXPECTED.column()] = kept.expected(all);
    row[Sign.CHOICE_UNSURE.column()] = unsure / max(1, all);
    row[Sign.CHOICE_AGREES.column()] = both / max(1, either);
    added.put(Sign.CHOICE_ADDED, kept.chars, row);
    dropped.put(Sign.CHOICE_DROPPED, kept.chars, row);
    return row;
  }

  /** Characters of some blocks, by kind. */
  private static final class Heap {
    double chars;
    double probable;
    double talk;
    double prose;
    double linked;

    void add(boolean belongs, PageBlock block, double p) {
      if (belongs) {
        int length = block.length();
        chars += length;
        probable += p * length;
        talk += block.place() == PageBlock.Place.TALK ? length : 0;
        prose += PageSigns.isProse(block) ? length : 0;
        linked += block.linked();
      }
    }

    double expected(double all) {
      return 2 * probable / max(1, chars + all);
    }

    void put(Sign first, double kept, double[] row) {
      int at = first.column();
      double some = max(1, chars);
      row[at] = chars / max(1, kept + chars);
      row[at + 1] = probable / some;
      row[at + 2] = talk / some;
      row[at + 3] = prose / some;
      row[at + 4] = linked / some;
    }
  }
}
