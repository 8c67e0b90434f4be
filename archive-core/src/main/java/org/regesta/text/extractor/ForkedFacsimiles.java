package org.regesta.text.extractor;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.regesta.text.TextExtractor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Facsimiles;
import org.regesta.text.facsimile.Wanted;

/**
 * Makes facsimiles in worker processes of their own, so that a reader does not wait for an import,
 * and a document that crashes or floods whoever draws it costs itself and nothing else.
 */
public final class ForkedFacsimiles implements Facsimiles, Closeable {

  private final Workers workers;

  public ForkedFacsimiles(WorkerSettings settings) {
    workers = new Workers(settings);
  }

  @Override
  public Facsimile make(TextExtractor.Request source, Wanted wanted) {
    return workers.ask(
        new Question<Facsimile>() {
          @Override
          public void put(DataOutputStream to) throws IOException {
            FacsimileFrames.send(wanted, to);
            Frames.send(source, to);
          }

          @Override
          public Facsimile answer(DataInputStream from) throws IOException {
            return FacsimileFrames.receiveFacsimile(from);
          }

          @Override
          public Facsimile refused(String reason) {
            return new Facsimile.Refused(reason);
          }
        });
  }

  @Override
  public void close() {
    workers.close();
  }
}
