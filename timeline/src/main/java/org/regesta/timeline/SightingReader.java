package org.regesta.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.regesta.copies.Marks;
import org.regesta.copies.SourceId;
import org.regesta.event.Event;
import org.regesta.language.Language;
import org.regesta.people.Callings;
import org.regesta.people.Identity;
import org.regesta.people.Mention;
import org.regesta.people.PeopleStore;
import org.regesta.people.Standing;
import org.regesta.people.WhoIsWho;
import org.regesta.speech.Speaker;
import org.regesta.speech.Statement;
import org.regesta.time.Edtf;

/**
 * Makes sightings of what was read from one capture: every statement that says something, and every
 * dated event.
 */
final class SightingReader {

  private static final Map<Language, Callings> CALLINGS = new ConcurrentHashMap<>();

  private final CaptureReading reading;
  private final DateReasons dates;
  private final Source source;
  private final Callings callings;
  private final WhoIsWho whoIsWho = new WhoIsWho();

  SightingReader(CaptureReading reading) {
    this.reading = reading;
    this.dates = new DateReasons(reading);
    this.source = Source.of(reading);
    this.callings = CALLINGS.computeIfAbsent(source.language(), Callings::of);
  }

  List<Sighting> sightings() {
    var sightings = new ArrayList<Sighting>();
    for (var statement : reading.statements()) {
      if (!statement.stance().saysNothing()) {
        sightings.add(said(statement, sightings.size()));
      }
    }
    for (var event : reading.events()) {
      if (event.edtf().isPresent()) {
        sightings.add(happened(event, event.edtf().get(), sightings.size()));
      }
    }
    return List.copyOf(sightings);
  }

  /** By what the capture is known to be of the same source as another. */
  Marks marks() {
    return Marks.of(reading.capture(), source.metadata(), source.text());
  }

  /** Whom the statements name. */
  List<PeopleStore.Named> people() {
    return reading.statements().stream()
        .flatMap(statement -> statement.speaker().stream())
        .flatMap(this::named)
        .distinct()
        .toList();
  }

  private Stream<PeopleStore.Named> named(Speaker speaker) {
    return identity(speaker).stream()
        .map(identity ->
            new PeopleStore.Named(
                identity,
                new Mention(
                    reading.capture().id(),
                    SourceId.alone(reading.capture().id()),
                    speaker.name(),
                    speaker.role(),
                    speaker.organisation(),
                    source.published(),
                    identity.reason()),
                standing(speaker)));
  }

  /** What tells a speaker apart from namesakes: all roles that the source gives under the name. */
  private Standing standing(Speaker speaker) {
    var years =
        reading.statements().stream()
            .filter(one -> one.speaker().map(Speaker::name).equals(Optional.of(speaker.name())))
            .flatMap(one -> one.saidOn().stream())
            .flatMap(said -> year(said.edtf()).stream())
            .sorted()
            .toList();
    var year =
        years.isEmpty()
            ? source.published().flatMap(SightingReader::year)
            : Optional.of(years.get((years.size() - 1) / 2));
    return new Standing(callings.of(speaker), year.orElse(null));
  }

  private static Optional<Integer> year(String edtf) {
    return Edtf.parse(edtf)
        .map(Edtf::bounds)
        .map(days -> days.earliest() == null ? days.latest() : days.earliest())
        .map(LocalDate::getYear);
  }

  private Optional<Identity> identity(Speaker speaker) {
    return whoIsWho.identify(speaker, reading.capture().id());
  }

  private Sighting said(Statement statement, int ordinal) {
    var words = source.words(statement.spans());
    var person = statement.speaker().flatMap(this::identity).map(identity -> identity.id().value());
    var claim =
        new Claim.Words(
            words, statement.wording(), statement.stance(), statement.speaker(), person);
    var why =
        new WhySo(
            statement.speaker(),
            statement.cue().map(cue -> source.words(List.of(cue))),
            List.of(),
            statement.reason(),
            statement.confidence(),
            Optional.empty());
    var date = statement.saidOn().map(dates::of);
    var signature = Signature.of(claim, date, reading.capture().id());
    return new Sighting(
        signature, signature, ordinal, claim, source.evidence(statement.spans(), date, why));
  }

  /** The innermost statement by whoever the event is told by, around what names the event. */
  private Optional<Attribution> account(Event event) {
    return reading.statements().stream()
        .filter(one -> event.by().isPresent())
        .filter(one -> one.speaker().map(Speaker::name).equals(event.by()))
        .filter(
            one -> one.spans().stream().anyMatch(span -> span.contains(event.trigger().begin())))
        .min(Comparator.comparingInt(one -> one.passage().length()))
        .flatMap(one -> one.speaker().map(speaker -> attribution(one, speaker)));
  }

  private Attribution attribution(Statement statement, Speaker speaker) {
    return new Attribution(
        speaker,
        identity(speaker).map(identity -> identity.id().value()),
        statement.passage(),
        statement.cue().map(cue -> source.words(List.of(cue))),
        statement.reason(),
        statement.confidence());
  }

  private Sighting happened(Event event, String edtf, int ordinal) {
    var trigger = source.words(List.of(event.trigger()));
    var claim =
        new Claim.Happening(
            source.words(List.of(event.passage())),
            trigger,
            event.status(),
            event.by(),
            event.participants());
    var why =
        new WhySo(
            Optional.empty(),
            Optional.of(trigger),
            event.participants(),
            event.reason(),
            event.confidence(),
            account(event));
    var date = dates.of(event, edtf);
    return new Sighting(
        Signature.block(claim, date),
        Signature.of(claim, date),
        ordinal,
        claim,
        source.evidence(List.of(event.passage()), Optional.of(date), why));
  }
}
