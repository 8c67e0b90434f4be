package org.regesta.batch;

/** Another process reads captures again at this moment; two at once would undo each other. */
public final class ReanalysisUnderWay extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  ReanalysisUnderWay(long number) {
    super(
        "reanalysis %d is under way in another process. Wait until it ends, then start the command again."
            .formatted(number));
  }
}
