package org.regesta.batch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.regesta.capture.CaptureId;
import org.regesta.event.Event;
import org.regesta.event.EventStore;
import org.regesta.speech.Statement;
import org.regesta.speech.StatementStore;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.time.Dates;
import org.regesta.time.DatesStore;
import org.springframework.jdbc.core.simple.JdbcClient;

final class TestDerivations {
  static Derivations over(JdbcClient jdbc) {
    var x = new ConcurrentHashMap<CaptureId, Extraction>();
    var d = new ConcurrentHashMap<CaptureId, Dates>();
    var s = new ConcurrentHashMap<CaptureId, List<Statement>>();
    var e = new ConcurrentHashMap<CaptureId, List<Event>>();
    return new Derivations(
        new ExtractionStore() {
          @Override
          public void save(CaptureId c, Extraction v) {
            x.put(c, v);
          }

          @Override
          public Optional<Extraction> find(CaptureId c) {
            return Optional.ofNullable(x.get(c));
          }

          @Override
          public Optional<String> textHash(CaptureId c) {
            return Optional.empty();
          }
        },
        new DatesStore() {
          @Override
          public void save(CaptureId c, Dates v) {
            d.put(c, v);
          }

          @Override
          public Optional<Dates> find(CaptureId c) {
            return Optional.ofNullable(d.get(c));
          }
        },
        new StatementStore() {
          @Override
          public void save(CaptureId c, List<Statement> v) {
            s.put(c, v);
          }

          @Override
          public List<Statement> find(CaptureId c) {
            return s.getOrDefault(c, List.of());
          }
        },
        new EventStore() {
          @Override
          public void save(CaptureId c, List<Event> v) {
            e.put(c, v);
          }

          @Override
          public List<Event> find(CaptureId c) {
            return e.getOrDefault(c, List.of());
          }
        });
  }
}
