package org.regesta.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.speech.Speaker;
import org.regesta.speech.Statement;
import org.regesta.speech.StatementStore;
import org.regesta.speech.Wording;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Passage;
import org.regesta.time.Dates;
import org.regesta.time.DatesStore;
import org.regesta.time.Edtf;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.WhyDate;

/** Makes citations of what the archive holds. */
public final class Citations {

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final StatementStore statements;
  private final DatesStore dates;
  private final Permalinks permalinks;

  public Citations(
      CaptureStore captures,
      ExtractionStore extractions,
      StatementStore statements,
      DatesStore dates,
      Permalinks permalinks) {
    this.captures = captures;
    this.extractions = extractions;
    this.statements = statements;
    this.dates = dates;
    this.permalinks = permalinks;
  }

  /** The same archive under another address. */
  public Citations at(Permalinks elsewhere) {
    return new Citations(captures, extractions, statements, dates, elsewhere);
  }

  /** Where the citations point to. */
  public Permalinks permalinks() {
    return permalinks;
  }

  /** A capture as a whole. */
  public Optional<Citation> ofCapture(CaptureId id) {
    return captures.find(id).flatMap(capture -> ofCaptures(List.of(capture)).stream().findFirst());
  }

  /** Captures as wholes, in their order. */
  List<Citation> ofCaptures(Collection<Capture> some) {
    return sources().read(some).values().stream().map(known -> whole(known.source())).toList();
  }

  /**
   * Those of these captures that are sources by themselves, in their order, each once: styles and
   * pictures that pages came with are none.
   */
  public List<Citation> ofSources(List<CaptureId> some) {
    var held = new HashMap<CaptureId, Capture>();
    captures.find(some).forEach(capture -> held.put(capture.id(), capture));
    return withoutParts(some.stream().distinct().filter(held::containsKey).map(held::get).toList());
  }

  List<Citation> withoutParts(Collection<Capture> some) {
    return sources().read(some).values().stream()
        .filter(known -> !known.part())
        .map(known -> whole(known.source()))
        .toList();
  }

  /** One entry. */
  public Optional<Citation> ofEntry(Entry entry) {
    return reader().entries(List.of(entry)).stream().findFirst();
  }

  /** The statement of a capture that reaches from the first to the last word of a passage. */
  public Optional<Citation> ofStatement(CaptureId id, Passage passage) {
    return statements.find(id).stream()
        .filter(statement -> statement.passage().equals(passage))
        .findFirst()
        .flatMap(statement -> ofStatement(id, statement));
  }

  private Optional<Citation> ofStatement(CaptureId id, Statement statement) {
    var known = sources().of(List.of(id)).get(id);
    if (known == null || !(extractions.find(id).orElse(null) instanceof Extraction.Read read)) {
      return Optional.empty();
    }
    var text = read.article().text();
    return Optional.of(
        statement(
            known,
            statement.passage(),
            new Cited.Words(
                statement.speaker().map(Speaker::described),
                manner(statement.wording()),
                statement.words(text),
                locator(known, statement.passage()),
                statement.saidOn().map(Statement.SaidOn::edtf).flatMap(Edtf::parse),
                Optional.of(statement.stance()),
                Optional.empty(),
                Cited.Sureness.of(
                    statement.confidence(),
                    statement.saidOn().flatMap(saidOn -> sureness(id, saidOn))))));
  }

  private Optional<Double> sureness(CaptureId id, Statement.SaidOn saidOn) {
    return dates
        .find(id)
        .map(Dates::datings)
        .filter(datings -> saidOn.dating() < datings.size())
        .map(datings -> datings.get(saidOn.dating()).confidence());
  }

  /** A passage of the text of a capture; empty where no words were read there. */
  public Optional<Citation> ofPassage(CaptureId id, Passage passage) {
    var known = sources().of(List.of(id)).get(id);
    if (known == null
        || !(extractions.find(id).orElse(null) instanceof Extraction.Read read)
        || passage.end() > read.article().text().length()) {
      return Optional.empty();
    }
    var text = passage.of(read.article().text()).replaceAll("\\s+", " ").strip();
    var words =
        new Cited.Words(
            Optional.empty(),
            Cited.Manner.AS_WRITTEN,
            text,
            locator(known, passage),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Optional.of(
        new Citation(
            "passage-" + id + "-" + passage.begin() + "-" + passage.end(),
            permalinks.passage(id, passage, extractions.textHash(id).orElse("")),
            new Cited.Stretch(words),
            known.source()));
  }

  /** Reads a list, page by page; what several pages rest on is read once. */
  public Reader reader() {
    return new Reader(sources());
  }

  private CitedSources sources() {
    return new CitedSources(captures, extractions, permalinks);
  }

  /** Makes the citations of one list. */
  public final class Reader {

    private final CitedSources sources;

    private Reader(CitedSources sources) {
      this.sources = sources;
    }

    /** Each entry, in their order; one whose sources are gone meanwhile is left out. */
    public List<Citation> entries(List<Entry> entries) {
      var known = known(entries);
      return entries.stream().flatMap(entry -> entry(entry, known).stream()).toList();
    }

    /** Each passage with a statement that the entries rest on. */
    public List<Citation> statements(List<Entry> entries) {
      var known = known(entries);
      var citations = new ArrayList<Citation>();
      for (var entry : entries) {
        if (entry instanceof Entry.Said said) {
          for (var evidence : said.evidence()) {
            var source = known.get(evidence.capture());
            if (source != null) {
              citations.add(
                  statement(
                      source, hull(evidence), words(said, evidence, source, placed(evidence))));
            }
          }
        }
      }
      return citations;
    }

    /** The captures that the entries rest on, each once. */
    public List<Citation> captures(List<Entry> entries) {
      return known(entries).values().stream().map(one -> whole(one.source())).toList();
    }

    private Map<CaptureId, CitedSources.Known> known(List<Entry> entries) {
      return sources.of(
          entries.stream()
              .flatMap(entry -> entry.evidence().stream())
              .map(Evidence::capture)
              .distinct()
              .toList());
    }
  }

  private static Citation whole(CitedSource source) {
    return new Citation(
        "capture-" + source.capture(), source.address(), new Cited.WholeSource(), source);
  }

  private Citation statement(CitedSources.Known known, Passage passage, Cited.Words words) {
    var capture = known.source().capture();
    return new Citation(
        "statement-" + capture + "-" + passage.begin() + "-" + passage.end(),
        permalinks.statement(capture, passage),
        new Cited.Statement(words),
        known.source());
  }

  private Optional<Citation> entry(Entry entry, Map<CaptureId, CitedSources.Known> known) {
    var there = entry.evidence().stream().filter(e -> known.containsKey(e.capture())).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    var first = there.getFirst();
    var source = known.get(first.capture());
    if (source == null) {
      return Optional.empty();
    }
    var also = new ArrayList<Cited.Also>();
    var told = new HashSet<>(Set.of(first.source()));
    for (var other : there.subList(1, there.size())) {
      var one = known.get(other.capture());
      if (one != null && told.add(other.source())) {
        also.add(new Cited.Also(one.source(), locator(one, hull(other))));
      }
    }
    return Optional.of(
        new Citation(
            "entry-" + entry.id(),
            permalinks.entry(entry.id()),
            new Cited.Entry(
                words(
                    entry, first, source, entry.when().map(Entry.When::edtf).flatMap(Edtf::parse)),
                also),
            source.source()));
  }

  /** Where this source places it. */
  private static Optional<Edtf> placed(Evidence evidence) {
    return evidence.whyDate().map(WhyDate::edtf).flatMap(Edtf::parse);
  }

  private static Cited.Words words(
      Entry entry, Evidence evidence, CitedSources.Known known, Optional<Edtf> when) {
    var locator = locator(known, hull(evidence));
    var sureness =
        Cited.Sureness.of(
            evidence.whySo().confidence(), evidence.whyDate().map(WhyDate::confidence));
    return switch (entry) {
      case Entry.Said said ->
          new Cited.Words(
              evidence.whySo().speaker().or(said::speaker).map(Speaker::described),
              manner(said.wording()),
              evidence.quote(),
              locator,
              when,
              Optional.of(said.stance()),
              Optional.empty(),
              sureness);
      case Entry.Happened happened ->
          new Cited.Words(
              happened.by(),
              Cited.Manner.TOLD,
              evidence.quote(),
              locator,
              when,
              Optional.empty(),
              Optional.of(happened.status()),
              sureness);
    };
  }

  private static Passage hull(Evidence evidence) {
    return evidence.passages().getFirst().hull(evidence.passages().getLast());
  }

  private static Optional<Locator> locator(CitedSources.Known known, Passage passage) {
    return known.places().flatMap(places -> places.of(passage));
  }

  private static Cited.Manner manner(Wording wording) {
    return switch (wording) {
      case DIRECT -> Cited.Manner.QUOTED;
      case MIXED -> Cited.Manner.PARTLY_QUOTED;
      case INDIRECT -> Cited.Manner.REPORTED;
    };
  }
}
