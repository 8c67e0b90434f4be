package org.regesta.web.entry;

import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.language.Reasons;
import org.regesta.timeline.Attribution;
import org.regesta.timeline.Evidence;

/**
 * By whose account something happened, for people.
 *
 * @param address of the statement that tells it, in its source
 * @param reason for the attribution in a sentence
 * @param sureness of the attribution in percent
 */
record Account(
    String name,
    String described,
    Optional<String> person,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> cue,
    String reason,
    long sureness,
    String address) {

  private static final Reasons REASONS = new Reasons(Language.ENGLISH);

  static Optional<Account> of(Evidence evidence) {
    return evidence.whySo().account().map(by -> of(evidence, by));
  }

  private static Account of(Evidence evidence, Attribution by) {
    return new Account(
        by.speaker().name(),
        by.speaker().described(),
        by.person(),
        by.speaker().role(),
        by.speaker().organisation(),
        by.cue(),
        REASONS.inWords(by.reason()),
        Percent.of(by.confidence()),
        "/captures/%s/statements/%d-%d"
            .formatted(evidence.capture(), by.statement().begin(), by.statement().end()));
  }

  /** Role and organisation, to stand behind the name: ", mayor". */
  public String behindName() {
    return described.startsWith(name) ? described.substring(name.length()) : "";
  }
}
