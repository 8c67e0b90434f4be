package org.regesta.cli;

import org.regesta.home.OpenHome;

/** An archive that is open: its home, its database, and its parts. */
public interface Archive extends AutoCloseable {

  OpenHome home();

  /** A part by its type: a store, a job, the search. */
  <T> T part(Class<T> type);

  @Override
  void close();
}
