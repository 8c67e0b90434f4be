package org.regesta.timeline;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.regesta.copies.SourceId;
import org.regesta.people.Identity;
import org.regesta.people.PersonId;
import org.regesta.people.WhoIsWho;
import org.regesta.speech.Speaker;

/**
 * One passage of one source that says something: what entries are made of.
 *
 * @param block sightings of different blocks are never one entry
 * @param signature what it says, without whose source it is: equal ones are always one entry
 * @param ordinal its number in the capture
 */
record Sighting(String block, String signature, int ordinal, Claim claim, Evidence evidence) {

  private static final WhoIsWho WHO_IS_WHO = new WhoIsWho();

  /**
   * The order in which sightings are put together: the first published leads. It depends on nothing
   * but the sightings, so that no order of imports can change an entry.
   */
  static final Comparator<Sighting> FIRST_PUBLISHED =
      Comparator.comparing((Sighting sighting) -> sighting.evidence().published().orElse("Z"))
          .thenComparing(Sighting::signature)
          .thenComparing(sighting -> sighting.evidence().capture().value())
          .thenComparingInt(Sighting::ordinal);

  /** The same passage, of a capture of this source. */
  Sighting of(SourceId source) {
    return new Sighting(block, signature, ordinal, claim, evidence.of(source));
  }

  /**
   * The same passage, its speaker told apart from namesakes.
   *
   * @param meant who is meant by the name alone
   */
  Sighting by(Map<PersonId, PersonId> meant) {
    return switch (claim) {
      case Claim.Happening _ ->
          new Sighting(block, signature, ordinal, claim, evidence.of(account(meant)));
      case Claim.Words(var words, var wording, var stance, var speaker, var person) -> {
        var known = speaker.flatMap(one -> person(one, meant)).or(() -> person);
        var told = new Claim.Words(words, wording, stance, speaker, known);
        yield new Sighting(block, signature, ordinal, told, evidence);
      }
    };
  }

  private WhySo account(Map<PersonId, PersonId> meant) {
    var why = evidence.whySo();
    return why.by(why.account().map(one -> one.of(person(one.speaker(), meant))));
  }

  private Optional<String> person(Speaker speaker, Map<PersonId, PersonId> meant) {
    return WHO_IS_WHO
        .identify(speaker, evidence.capture())
        .map(Identity::id)
        .map(one -> meant.getOrDefault(one, one))
        .map(PersonId::value);
  }

  Optional<Entry.When> when() {
    return evidence.whyDate().map(WhyDate::when);
  }
}
