package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.text.Passage;

/**
 * What is asked of the second origin.
 *
 * @param steps the parts of the path, decoded by nobody: "replay", key, capture, what of it
 * @param chosen the passage that the reader asked for, its spans in order
 * @param text the first digits of the hash of the text that they count in; empty where the address
 *     does not say
 * @param address of a part of the page, or of what it links to
 */
record Asked(
    List<String> steps, List<Passage> chosen, String text, Optional<String> address, int part) {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final int MOST_SPANS = 200;

  static Asked of(HttpServletRequest request) {
    var path = request.getRequestURI().substring(1);
    return new Asked(
        List.of(path.split("/", -1)),
        spans(Optional.ofNullable(request.getParameter("p")).orElse("")),
        Optional.ofNullable(request.getParameter("text")).orElse(""),
        Optional.ofNullable(request.getParameter("u")).filter(u -> u.indexOf('\0') < 0),
        number(Optional.ofNullable(request.getParameter("part")).orElse("")).orElse(0));
  }

  String step(int index) {
    return index < steps.size() ? steps.get(index) : "";
  }

  static Optional<Integer> number(String written) {
    return written.matches("[0-9]{1,7}")
        ? Optional.of(Integer.parseInt(written))
        : Optional.empty();
  }

  /** "10-20,30-40"; what is not of this form is left out. */
  static List<Passage> spans(String written) {
    var spans = new ArrayList<Passage>();
    var found = SPAN.matcher(written);
    while (found.find() && spans.size() < MOST_SPANS) {
      int begin = Integer.parseInt(found.group(1));
      int end = Integer.parseInt(found.group(2));
      if (begin < end) {
        spans.add(new Passage(begin, end));
      }
    }
    return List.copyOf(spans);
  }
}
