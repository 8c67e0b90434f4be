package org.regesta.timeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Declared;
import org.regesta.capture.Sha256;
import org.regesta.capture.SourceUri;
import org.regesta.event.Event;
import org.regesta.speech.Speaker;
import org.regesta.speech.Stance;
import org.regesta.speech.Statement;
import org.regesta.speech.Wording;
import org.regesta.text.Anchors;
import org.regesta.text.ArticleText;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.Passage;
import org.regesta.text.SourceMetadata;
import org.regesta.time.Bounds;
import org.regesta.time.Dates;
import org.regesta.time.Dating;
import org.regesta.time.Timex;

/** A capture for tests, told sentence by sentence: its text grows with what is told. */
public final class Told {

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Timex> timexes = new ArrayList<>();
  private final List<Dating> datings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private @Nullable String published;
  private @Nullable String collection;
  private @Nullable String publisher;
  private @Nullable String address;
  private String title = "A title";

  private Told(String name) {
    this.name = name;
  }

  public static Told by(String name) {
    return new Told(name);
  }

  public Told published(String edtf) {
    published = edtf;
    return this;
  }

  /** The address that it gives for its own. */
  public Told at(String url) {
    address = url;
    return this;
  }

  public Told titled(String words) {
    title = words;
    return this;
  }

  public Told from(String publisherName, String collectionName) {
    publisher = publisherName;
    collection = collectionName;
    return this;
  }

  /** Words of a person, without a day. */
  public Told said(String words, String speaker) {
    return said(
        words, new Speaker(speaker, Speaker.Kind.PERSON, role(), organisation(), Optional.empty()));
  }

  public Told said(String words, @Nullable Speaker speaker) {
    statements.add(statement(words, speaker, Optional.empty()));
    return this;
  }

  /** Words of a person on a day or period, "2022-03-30" or "2022-03-01..2022-03-31". */
  public Told said(String words, String speaker, String when) {
    var who = new Speaker(speaker, Speaker.Kind.PERSON, role(), organisation(), Optional.empty());
    int dating = date(when);
    var saidOn = new Statement.SaidOn(edtf(when), dating, "in the same sentence");
    statements.add(statement(words, who, Optional.of(saidOn)));
    return this;
  }

  public Told happened(String what, String trigger, String when, String... participants) {
    return happened(Event.Status.ASSERTED, what, trigger, when, participants);
  }

  public Told happened(
      Event.Status status, String what, String trigger, String when, String... participants) {
    int dating = date(when);
    var passage = write(what);
    int begin = text.indexOf(trigger, passage.begin());
    events.add(
        new Event(
            passage,
            new Passage(begin, begin + trigger.length()),
            Optional.of(edtf(when)),
            bounds(when),
            List.of(dating),
            status,
            Optional.empty(),
            List.of(participants),
            0.9,
            "a clause with a date of its own"));
    return this;
  }

  /** A happening inside words that somebody said. */
  public Told toldBy(String speaker, String when) {
    said("the north pier collapsed that day", speaker);
    var words = statements.getLast().passage();
    int begin = text.indexOf("collapsed", words.begin());
    int dating = date(when);
    events.add(
        new Event(
            words,
            new Passage(begin, begin + "collapsed".length()),
            Optional.of(edtf(when)),
            bounds(when),
            List.of(dating),
            Event.Status.CLAIMED,
            Optional.of(speaker),
            List.of("north pier"),
            0.9,
            "inside a statement"));
    return this;
  }

  public CaptureId id() {
    return CaptureId.of(uri(), Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
  }

  public CaptureReading reading() {
    var metadata =
        new SourceMetadata(
            Optional.of(new Found<>(title, "headline")),
            List.of(),
            Optional.ofNullable(publisher).map(value -> new Found<>(value, "sidecar")),
            Optional.ofNullable(published).map(value -> new Found<>(value, "sidecar")),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(address).map(value -> new Found<>(value, "canonical link")));
    var capture =
        new Capture(
            id(),
            uri(),
            name,
            Sha256.of(name.getBytes(StandardCharsets.UTF_8)),
            text.length(),
            "text/plain",
            Instant.parse("2023-01-01T00:00:00Z"),
            Instant.parse("2023-01-02T00:00:00Z"),
            new Declared(null, null, null, List.of(), null, null, null, collection, "sidecar"));
    var extraction =
        new Extraction.Read(
            "text/plain",
            ArticleText.ofPlain(text.toString()),
            new Anchors(List.of()),
            metadata,
            List.of());
    return new CaptureReading(capture, extraction, new Dates(timexes, datings), statements, events);
  }

  private SourceUri uri() {
    return new SourceUri(name.startsWith("https:") ? name : "file:///" + name);
  }

  private static Optional<String> role() {
    return Optional.of("mayor");
  }

  private static Optional<String> organisation() {
    return Optional.of("Northport");
  }

  private Statement statement(
      String words, @Nullable Speaker speaker, Optional<Statement.SaidOn> saidOn) {
    return new Statement(
        List.of(write(words)),
        Wording.DIRECT,
        Stance.ASSERTS,
        Optional.ofNullable(speaker),
        Optional.empty(),
        Optional.of(write("said")),
        Optional.empty(),
        saidOn,
        0.9,
        "subject of 'said' in the same sentence");
  }

  private int date(String when) {
    var passage = write("on the day " + when);
    timexes.add(
        new Timex(
            passage,
            Timex.Type.DATE,
            edtf(when),
            Optional.empty(),
            Optional.of(edtf(when)),
            bounds(when),
            new Timex.Publication(),
            "day",
            0.8));
    datings.add(
        new Dating(
            passage,
            List.of(timexes.size() - 1),
            Optional.of(edtf(when)),
            bounds(when),
            List.of(edtf(when)),
            "day",
            Optional.empty(),
            0.8));
    return datings.size() - 1;
  }

  private Passage write(String words) {
    int begin = text.length();
    text.append(words).append(' ');
    return new Passage(begin, begin + words.length());
  }

  private static String edtf(String when) {
    return when.replace("..", "/");
  }

  private static Bounds bounds(String when) {
    var days = when.split("\\.\\.", -1);
    return new Bounds(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
  }
}
