package org.regesta.batch;

/** The search index, as a job sees it: a projection that follows the committed rows. */
@FunctionalInterface
public interface Index {

  /** Brings the index up to what is committed; returns when it can be searched. */
  void catchUp();
}
