package org.regesta.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How text becomes the words that are searched: without accents, in the basic form of English. */
final class Analysis implements LuceneAnalysisConfigurer {

  /** Running text. No word is left out: "to be or not to be" must be found. */
  static final String TEXT = "text";

  /** Names: folded, never brought to a basic form. */
  static final String NAME = "name";

  /** A whole value without accents and capitals. */
  static final String FOLDED = "folded";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(TEXT)
        .custom()
        .tokenizer("standard")
        .tokenFilter("englishPossessive")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("kStem");
    context
        .analyzer(NAME)
        .custom()
        .tokenizer("standard")
        .tokenFilter("englishPossessive")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
    context.normalizer(FOLDED).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
  }
}
