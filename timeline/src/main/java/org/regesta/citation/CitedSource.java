package org.regesta.citation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.time.Edtf;

/**
 * A source as it is cited: what it says of itself, and what is known of its capture. What it does
 * not say stays empty.
 *
 * @param name the file name, or the last part of the URL
 * @param language BCP 47 tag
 * @param original the web address that it was published at; never a path of a file
 * @param captured when it was taken from there
 * @param received when the archive took it in
 * @param address the permalink of the capture
 */
public record CitedSource(
    CaptureId capture,
    Genre genre,
    String name,
    Optional<String> title,
    List<Creator> authors,
    Optional<String> publisher,
    Optional<Edtf> published,
    Optional<String> language,
    Optional<String> original,
    Optional<Instant> captured,
    Instant received,
    Optional<String> collection,
    Optional<String> rights,
    String address) {

  public CitedSource {
    authors = List.copyOf(authors);
  }

  /** What kind of publication it is. */
  public enum Genre {
    NEWSPAPER_ARTICLE,
    WEB_PAGE,
    /** Anything else that has pages or lines. */
    DOCUMENT
  }

  /** The title; where there is none, the name in brackets, as cataloguers supply one. */
  public String titleOrName() {
    return title.orElse("[" + name + "]");
  }

  /**
   * Where it was taken from and when, in a sentence: "Archived from https://… on 13 April 2023,
   * 09:12 UTC."; where nobody knows when, the day on which it was received, called so.
   */
  public String provenance() {
    return Notes.onCapture(this);
  }

  /** The name of the newspaper, where it is an article of one. */
  public Optional<String> newspaper() {
    return genre == Genre.NEWSPAPER_ARTICLE ? publisher : Optional.empty();
  }
}
