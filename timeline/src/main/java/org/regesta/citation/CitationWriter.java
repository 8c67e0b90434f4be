package org.regesta.citation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A list of citations that is being written; it is whole once {@link #end} was called. */
public final class CitationWriter {

  private final Form form;
  private final Appendable out;
  private final Optional<Ahead> ahead;
  private long taken;
  private long written;

  CitationWriter(Form form, Appendable out) throws IOException {
    this.form = form;
    this.out = out;
    this.ahead = form.takesTime() ? Optional.of(new Ahead(form)) : Optional.empty();
    out.append(form.before());
  }

  /** Takes the next of the list. It may be written later, and always in its turn. */
  public void add(Citation citation) throws IOException {
    taken++;
    if (ahead.isPresent()) {
      write(ahead.get().next(citation));
    } else {
      write(form.of(citation));
    }
  }

  private void write(List<String> records) throws IOException {
    for (var record : records) {
      write(record);
    }
  }

  private void write(String record) throws IOException {
    if (written > 0) {
      out.append(form.between());
    }
    out.append(record);
    written++;
  }

  /** How many were taken so far. */
  public long written() {
    return taken;
  }

  /** Writes what is left, and what stands behind the last. */
  public void end() throws IOException {
    if (ahead.isPresent()) {
      write(ahead.get().rest());
    }
    out.append(form.after());
  }
}
