package org.regesta.batch;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.regesta.event.Event;
import org.regesta.reading.ArticleReader;
import org.regesta.speech.Statement;
import org.regesta.text.Extraction;
import org.regesta.time.Dates;

/** Rules of former and of later times, by which the same captures are read otherwise. */
final class OtherRules {

  /** Those that hold. */
  static final Analysis PRESENT = new ArticleAnalysis(new ArticleReader());

  private OtherRules() {}

  /** Reads each text as the present rules do, with some of its words altered. */
  interface Altered extends Analysis {

    Extraction.Read altered(Extraction.Read read);

    @Override
    default Dates dates(Extraction.Read read) {
      return PRESENT.dates(altered(read));
    }

    @Override
    default List<Statement> statements(Extraction.Read read, Dates dates) {
      return PRESENT.statements(altered(read), dates);
    }

    @Override
    default List<Event> events(Extraction.Read read, Dates dates, List<Statement> statements) {
      return PRESENT.events(altered(read), dates, statements);
    }
  }

  /** Older rules: they found nothing about bridges, and were wrong by a year about the others. */
  record OlderRules() implements Altered {
    @Override
    public Extraction.Read altered(Extraction.Read read) {
      var text = read.article().text();
      return text.contains("Alderby")
          ? AlteredText.of(read, text.replaceAll("[A-Za-z0-9]", "x"))
          : AlteredText.of(read, text.replace("1920", "1921").replace("1950", "1951"));
    }
  }

  /** The present rules, but for what they find in the news of one town. */
  record Forgetting(String town) implements Altered {
    @Override
    public Extraction.Read altered(Extraction.Read read) {
      var text = read.article().text();
      return AlteredText.of(read, text.contains(town) ? text.replaceAll("[A-Za-z0-9]", "x") : text);
    }
  }

  /** The present rules, but that one town's news break them. */
  record Breaking(String town) implements Altered {
    @Override
    public Extraction.Read altered(Extraction.Read read) {
      if (read.article().text().contains(town)) {
        throw new IllegalArgumentException("broken rule");
      }
      return read;
    }
  }

  /** The present rules, counting the captures that they read. */
  record Counting(AtomicInteger count) implements Altered {
    Counting() {
      this(new AtomicInteger());
    }

    @Override
    public Dates dates(Extraction.Read read) {
      count.incrementAndGet();
      return PRESENT.dates(read);
    }

    @Override
    public Extraction.Read altered(Extraction.Read read) {
      return read;
    }
  }
}
