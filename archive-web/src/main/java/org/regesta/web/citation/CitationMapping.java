package org.regesta.web.citation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** An address that answers in the citation formats, to whoever asks for one with Accept. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
    method = RequestMethod.GET,
    produces = {
      "application/x-research-info-systems",
      "application/x-bibtex",
      "application/x-biblatex",
      "application/vnd.citationstyles.csl+json",
      "application/mods+xml",
      "application/rdf+xml",
      "text/x-wiki",
      "text/csv",
      "application/jsonl",
      "text/x-bibliography"
    })
@interface CitationMapping {

  /** Patterns of paths. */
  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String[] value();
}
