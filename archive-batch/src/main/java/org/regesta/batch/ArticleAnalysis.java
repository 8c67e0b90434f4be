package org.regesta.batch;

import java.util.List;
import org.regesta.event.Event;
import org.regesta.reading.ArticleReader;
import org.regesta.reading.Circumstances;
import org.regesta.speech.Statement;
import org.regesta.text.Extraction;
import org.regesta.time.Dates;

/** The rules of the languages, as every other reader of articles uses them. */
public record ArticleAnalysis(ArticleReader reader) implements Analysis {

  @Override
  public Dates dates(Extraction.Read read) {
    return reader.dates(read.article(), Circumstances.of(read.metadata()));
  }

  @Override
  public List<Statement> statements(Extraction.Read read, Dates dates) {
    return reader.statements(read.article(), dates, Circumstances.of(read.metadata()));
  }

  @Override
  public List<Event> events(Extraction.Read read, Dates dates, List<Statement> statements) {
    return reader.events(read.article(), dates, statements, Circumstances.of(read.metadata()));
  }
}
