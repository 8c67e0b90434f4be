package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.regesta.capture.CaptureId;
import org.springframework.stereotype.Component;

/**
 * The origin that originals are shown on, and their addresses there. The addresses hold for as long
 * as the server runs: each carries a key that no page elsewhere can know, so that none can find out
 * what this archive holds by trying. The permanent addresses are those of the reading room.
 */
@Component
public final class ReplayOrigin {

  /** Before every address of a capture, followed by the key. */
  static final String REPLAY = "/replay/";

  /** Before every address of a style sheet or a script of ours. */
  static final String OURS = "/ours/";

  private static final int KEY_BYTES = 16;

  private final ReplaySettings settings;
  private final String key;

  ReplayOrigin(ReplaySettings settings) {
    this.settings = settings;
    var random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    key = HexFormat.of().formatHex(random);
  }

  /** As a policy names it: "http://127.0.0.1:8741". */
  public String origin() {
    return "http://127.0.0.1:" + settings.port();
  }

  /** A page, its words marked; the chosen ones are at {@code #p} and their number. */
  public String page(CaptureId capture, Chosen chosen) {
    return origin() + path(capture) + "/page" + chosen.query();
  }

  /**
   * A page of a PDF.
   *
   * @param number from 1
   */
  public String leaf(CaptureId capture, int number, Chosen chosen) {
    return origin() + path(capture) + "/leaf/" + number + chosen.query();
  }

  /** A PNG of a page of a PDF, its passages marked and numbered. */
  public String markedPicture(CaptureId capture, int number, Chosen chosen) {
    return origin() + path(capture) + "/leaf/" + number + LeafReplay.MARKED + chosen.query();
  }

  /** The lines of a text. */
  public String lines(CaptureId capture, Chosen chosen) {
    return origin() + path(capture) + "/lines" + chosen.query();
  }

  /** A picture that was captured as such. */
  public String picture(CaptureId capture) {
    return origin() + path(capture) + "/picture";
  }

  /** A PNG of the lines of a PDF that hold a passage, the words marked. */
  public String passagePicture(CaptureId capture, Chosen chosen) {
    return origin() + path(capture) + "/passage.png" + chosen.query();
  }

  /** The bytes as they were captured, to be saved. */
  public String original(CaptureId capture) {
    return origin() + path(capture) + "/original";
  }

  /** Allows frames and pictures of this origin in an answer of the reading room, nothing else. */
  public void mayBeShownIn(HttpServletResponse answer) {
    var policy = answer.getHeader("Content-Security-Policy");
    answer.setHeader("Content-Security-Policy", FramePolicy.with(policy, origin()));
  }

  int port() {
    return settings.port();
  }

  /** The page that may frame what is served here. */
  String readingRoom() {
    return "http://127.0.0.1:%d http://localhost:%d".formatted(settings.room(), settings.room());
  }

  /** Where the reading room shows a capture. */
  String inReadingRoom(CaptureId capture) {
    return "http://127.0.0.1:%d/captures/%s".formatted(settings.room(), capture);
  }

  boolean isKey(String given) {
    return key.equals(given);
  }

  /** Before everything of a capture, without the origin. */
  String path(CaptureId capture) {
    return REPLAY + key + "/" + capture;
  }
}
