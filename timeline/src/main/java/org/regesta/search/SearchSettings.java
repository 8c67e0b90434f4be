package org.regesta.search;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the search index lives.
 *
 * @param backend {@code lucene}: in files of this machine; {@code elasticsearch}: in an OpenSearch
 *     or Elasticsearch cluster, whose driver must be on the class path
 * @param folder the folder of a Lucene index, usually {@code index} of the home
 * @param properties more settings of Hibernate Search, without the prefix {@code
 *     hibernate.search.backend.}: {@code hosts}, {@code username} …
 */
public record SearchSettings(String backend, Path folder, Map<String, String> properties) {

  public SearchSettings {
    properties = Map.copyOf(properties);
  }

  /** An index in a folder of this machine, which is made where it is not there. */
  public static SearchSettings inFolder(Path folder) {
    return new SearchSettings("lucene", folder, Map.of());
  }
}
