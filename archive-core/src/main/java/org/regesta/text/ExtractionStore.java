package org.regesta.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The extractions that are on record: derivations, which a newer reader may replace. */
public interface ExtractionStore {

  static ExtractionStore over(JdbcClient jdbc) {
    return new ExtractionRows(jdbc);
  }

  /**
   * Puts an extraction on record in the running transaction, replacing an older one of the same
   * capture.
   */
  void save(CaptureId capture, Extraction extraction);

  Optional<Extraction> find(CaptureId capture);

  /** How these captures were read, without their words; what was refused is left out. */
  Map<CaptureId, Outline> outlines(Collection<CaptureId> captures);

  /** The captures whose page gives this as its address, at most a hundred. */
  List<CaptureId> withAddress(String url);

  /** The version of the reader that an extraction on record is by. */
  Optional<Integer> reader(CaptureId capture);

  /**
   * SHA-256 of the stored text (UTF-8), which every anchor depends on; empty where nothing was
   * read.
   */
  Optional<String> textHash(CaptureId capture);
}
