package org.regesta.web.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.SourceUri;

/** Which capture of an address a page of some day would have shown: the nearest in time. */
record HeldAddresses(CaptureStore captures) {

  private static final int LONGEST = 8192;

  /** The capture of an absolute address that is nearest in time to another capture. */
  Optional<Capture> nearest(String address, Capture page) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    return spellings(address).stream()
        .map(this::of)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .flatMap(found -> found.stream().min(Comparator.comparing(one -> distance(one, page))));
  }

  private List<Capture> of(String address) {
    try {
      return captures.ofSource(new SourceUri(address));
    } catch (IllegalArgumentException noAddress) {
      return List.of();
    }
  }

  /** As written; without what only a browser sees; under the other of http and https. */
  private static Set<String> spellings(String address) {
    var spellings = new LinkedHashSet<String>();
    spellings.add(address);
    var bare = address.replaceFirst("(?s)#.*$", "");
    spellings.add(bare);
    if (bare.startsWith("https:")) {
      spellings.add("http:" + bare.substring("https:".length()));
    } else if (bare.startsWith("http:")) {
      spellings.add("https:" + bare.substring("http:".length()));
    } else if (bare.startsWith("file:/") && !bare.startsWith("file://")) {
      spellings.add("file://" + bare.substring("file:".length()));
    }
    return spellings;
  }

  private static Duration distance(Capture one, Capture page) {
    return Duration.between(time(one), time(page)).abs();
  }

  private static Instant time(Capture capture) {
    var captured = capture.captured();
    return captured == null ? capture.received() : captured;
  }
}
