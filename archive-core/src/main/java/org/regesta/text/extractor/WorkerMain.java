package org.regesta.text.extractor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The worker's side of the pipe: reads or draws one document after the other until the pipe is
 * closed.
 */
final class WorkerMain {

  private static final int READY = 1;

  private WorkerMain() {}

  public static void main(String[] limits) throws IOException {
    // whatever a library prints must not get between the answers
    System.setOut(System.err);
    var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    var out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    var bounds =
        new Limits(
            Long.parseLong(limits[0]), Integer.parseInt(limits[1]), Integer.parseInt(limits[2]));
    var extractor = new DirectExtractor(bounds);
    var facsimiles = new DirectFacsimiles(bounds);
    out.writeByte(READY);
    out.flush();
    try {
      while (true) {
        var wanted = FacsimileFrames.receiveWanted(in);
        var received = Frames.receive(in);
        try {
          if (wanted.isPresent()) {
            FacsimileFrames.send(facsimiles.make(received.request(), wanted.get()), out);
          } else {
            Frames.send(extractor.extract(received.request()), out);
          }
        } finally {
          received.discard();
        }
      }
    } catch (EOFException theOwnerIsGone) {
      System.exit(0);
    }
  }
}
