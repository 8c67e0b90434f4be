package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;
import org.regesta.web.DateLabel;

/**
 * One source of an entry as the page shows it.
 *
 * @param capture the permanent name of the capture
 * @param publisher who published it, or the host it came from
 * @param form what it is: "HTML", "PDF, page 3", "text"
 * @param address where it lay on the web when it was captured, or lies by its own account; empty
 *     where neither is known
 * @param received when its bytes came to us
 * @param digest SHA-256 of its bytes
 * @param excerpt the words in their context; empty where the text was read anew since
 * @param dateExcerpt the words that date them, where those stand far from them
 * @param quote the words alone
 * @param opens the address of the words in the original
 * @param differs what this source says otherwise than the entry does, for people
 */
public record EvidenceView(
    String capture,
    Optional<String> publisher,
    String title,
    String form,
    Optional<DateLabel> published,
    Optional<String> captured,
    Optional<String> received,
    Optional<String> collection,
    Optional<String> address,
    String digest,
    Optional<Excerpt> excerpt,
    Optional<Excerpt> dateExcerpt,
    String quote,
    String opens,
    Optional<DateReason> date,
    SpeakerReason speaker,
    Optional<Account> account,
    List<String> differs) {

  public EvidenceView {
    differs = List.copyOf(differs);
  }
}
