package org.regesta.text.extractor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What a worker is asked about one document. */
interface Question<T> {

  void put(DataOutputStream to) throws IOException;

  T answer(DataInputStream from) throws IOException;

  /** The answer where the worker was lost over the document. */
  T refused(String reason);
}
