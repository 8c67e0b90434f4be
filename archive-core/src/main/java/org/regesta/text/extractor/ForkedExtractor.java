package org.regesta.text.extractor;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;

/**
 * Reads in worker processes, so that a document which crashes, hangs or floods a parser costs
 * itself and nothing else. Any number of threads may ask; each waits for a free worker. Workers are
 * started when they are first needed and again after they were lost.
 */
public final class ForkedExtractor implements TextExtractor, Closeable {

  private final Workers workers;

  public ForkedExtractor(WorkerSettings settings) {
    workers = new Workers(settings);
  }

  @Override
  public Extraction extract(Request request) {
    return workers.ask(
        new Question<Extraction>() {
          @Override
          public void put(DataOutputStream to) throws IOException {
            FacsimileFrames.sendNothingWanted(to);
            Frames.send(request, to);
          }

          @Override
          public Extraction answer(DataInputStream from) throws IOException {
            return Frames.receiveExtraction(from);
          }

          @Override
          public Extraction refused(String reason) {
            return new Extraction.Refused(MediaTypes.UNKNOWN, reason);
          }
        });
  }

  /**
   * Ends the workers. Nothing is said of what is being read at this moment: asking for it fails.
   */
  @Override
  public void close() {
    workers.close();
  }
}
