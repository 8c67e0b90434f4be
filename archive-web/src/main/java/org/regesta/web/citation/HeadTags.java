package org.regesta.web.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.citation.Cited;
import org.regesta.time.Edtf;
import org.regesta.web.citation.CitedPage.Meta;

/** Dublin Core in HTML, and the tags of Highwire Press that Google Scholar and Zotero read. */
final class HeadTags {

  private HeadTags() {}

  static List<Meta> of(Citation citation) {
    var source = citation.source();
    var tags = new ArrayList<Meta>();
    both(tags, "title", source.titleOrName());
    source
        .authors()
        .forEach(author -> {
          add(tags, "DC.creator", author.listed());
          add(tags, "citation_author", author.listed());
        });
    source.publisher().ifPresent(name -> both(tags, "publisher", name));
    source
        .newspaper()
        .ifPresent(name -> {
          add(tags, "citation_journal_title", name);
          add(tags, "DCTERMS.isPartOf", name);
        });
    source
        .published()
        .ifPresent(date -> {
          add(tags, "DC.date", date.toString());
          add(tags, "DCTERMS.issued", date.toString());
          slashed(date).ifPresent(day -> add(tags, "citation_publication_date", day));
        });
    source
        .captured()
        .ifPresent(at -> {
          add(tags, "DCTERMS.dateSubmitted", at.toString());
          add(tags, "citation_online_date", at.toString().substring(0, 10).replace('-', '/'));
        });
    add(tags, "DCTERMS.provenance", source.provenance());
    source.language().ifPresent(language -> both(tags, "language", language));
    source.original().ifPresent(url -> add(tags, "DC.source", url));
    source.rights().ifPresent(rights -> add(tags, "DC.rights", rights));
    add(tags, "DC.type", "Text");
    add(tags, "DC.identifier", citation.address());
    add(tags, "citation_public_url", citation.address());
    citation
        .cited()
        .passage()
        .map(Cited.Words::text)
        .ifPresent(words -> {
          add(tags, "DCTERMS.abstract", words);
          add(tags, "citation_abstract", words);
        });
    return tags;
  }

  static List<Meta> ofList(String title, String address) {
    var tags = new ArrayList<Meta>();
    both(tags, "title", title);
    add(tags, "DC.type", "Collection");
    add(tags, "DC.identifier", address);
    add(tags, "citation_public_url", address);
    return tags;
  }

  private static void both(List<Meta> tags, String name, String value) {
    add(tags, "DC." + name, value);
    add(tags, "citation_" + name, value);
  }

  private static void add(List<Meta> tags, String name, String value) {
    tags.add(new Meta(name, value));
  }

  /** "2023/04/12", "2023/04", "2023": only what is certain and whole. */
  private static Optional<String> slashed(Edtf date) {
    var day = date instanceof Edtf.Moment(var on, var time) ? on.toString() : date.toString();
    return day.matches("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")
        ? Optional.of(day.replace('-', '/'))
        : Optional.empty();
  }
}
