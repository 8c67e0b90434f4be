package org.regesta.citation;

import java.io.IOException;

/** A list of citations that is being written; it is whole once {@link #end} was called. */
public final class CitationWriter {

  private final Form form;
  private final Appendable out;
  private long written;

  CitationWriter(Form form, Appendable out) throws IOException {
    this.form = form;
    this.out = out;
    out.append(form.before());
  }

  /** Writes the next of the list. */
  public void add(Citation citation) throws IOException {
    if (written > 0) {
      out.append(form.between());
    }
    out.append(form.of(citation));
    written++;
  }

  /** How many were written so far. */
  public long written() {
    return written;
  }

  /** Writes what stands behind the last. */
  public void end() throws IOException {
    out.append(form.after());
  }
}
