package org.regesta.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Content by the digest that WARC records give it: what this walk came by lately, else what is
 * held.
 */
final class SeenPayloads {

  private static final int MOST = 50_000;

  private final PayloadSource held;
  private final Map<String, Content> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Content> eldest) {
          return size() > MOST;
        }
      };

  SeenPayloads(PayloadSource held) {
    this.held = held;
  }

  void saw(String digest, Content content) {
    recent.putIfAbsent(digest, content);
  }

  Optional<Content> find(String digest) {
    return Optional.ofNullable(recent.get(digest)).or(() -> held.withPayload(digest));
  }
}
