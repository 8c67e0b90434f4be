package org.regesta.text.html;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.language.Language;

/** What the words of an address, and the names of the page as a whole, tell of its kind. */
final class PageKinds {

  private static final Sign FIRST = Sign.PAGE_NAMED_ARTICLE;
  private static final Sign LAST = Sign.PAGE_NAMED_DOCUMENTATION;

  private final Set<String>[] words;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of sets, one a kind
  PageKinds() {
    words = new Set[LAST.column() - FIRST.column() + 1];
    for (int i = 0; i < words.length; i++) {
      var kind = Sign.at(FIRST.column() + i).name().substring("PAGE_NAMED_".length());
      words[i] =
          Language.UNDETERMINED.words("page-kinds", kind.toLowerCase(Locale.ROOT)).stream()
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  void put(Page page, double[] signs) {
    var address = page.address() == null ? "" : page.address().toLowerCase(Locale.ROOT);
    var body = page.document().body();
    var root = body.parent();
    var names = Names.of(body) + (root == null ? "" : Names.of(root));
    for (int i = 0; i < words.length; i++) {
      var kind = words[i];
      double said = count(address.split("[^\\p{L}]+", 60), kind);
      signs[FIRST.column() + i] = said + count(names.split(" ", 200), kind) / 4;
    }
  }

  private static double count(String[] said, Set<String> kind) {
    double found = 0;
    for (var word : said) {
      found += kind.contains(word) ? 1 : 0;
    }
    return Math.min(2, found);
  }
}
