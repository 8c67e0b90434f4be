package org.regesta.text.html;

import static java.lang.Math.log1p;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of page it is, as far as its makers say and its blocks show. */
final class PageSigns {

  private static final Set<String> FORUMS = Set.of("discussionforumposting", "qapage", "question");
  private static final Set<String> LISTS =
      Set.of("itemlist", "collectionpage", "searchresultspage");

  private PageSigns() {}

  static void put(
      Page page,
      PageKinds kinds,
      List<PageBlock> blocks,
      Ruled ruled,
      Likeness likeness,
      double[] to) {
    kinds.put(page, to);
    double chars = 1;
    double linked = 0;
    double prose = 0;
    double kept = 0;
    double root = 0;
    double talk = 0;
    double talkProse = 0;
    double otherProse = 0;
    double messages = 0;
    int prices = 0;
    for (var block : blocks) {
      int length = block.length();
      chars += length;
      linked += block.linked();
      prose += isProse(block) ? length : 0;
      kept += ruled.strict().contains(block) ? length : 0;
      root += block.isWithin(ruled.root()) ? length : 0;
      talk += block.place() == PageBlock.Place.TALK ? length : 0;
      if (isProse(block)) {
        boolean talks = block.place() == PageBlock.Place.TALK;
        talkProse += talks ? length : 0;
        otherProse += block.isFurniture() ? 0 : length;
        messages += PartNames.has(block.region().parts, Sign.NAMED_MESSAGE) ? length : 0;
      }
      prices += length < Region.PROSE && hasPrice(block.text()) ? 1 : 0;
    }
    to[Sign.PAGE_CHARS.column()] = log1p(chars);
    to[Sign.PAGE_BLOCKS.column()] = log1p(blocks.size());
    to[Sign.PAGE_LINKED.column()] = linked / chars;
    to[Sign.PAGE_PROSE.column()] = prose / chars;
    to[Sign.PAGE_ROOT_SHARE.column()] = root / chars;
    to[Sign.PAGE_RULES_SHARE.column()] = kept / chars;
    to[Sign.PAGE_TALK.column()] = talk / chars;
    to[Sign.PAGE_TALK_PROSE.column()] = log1p(talkProse);
    to[Sign.PAGE_OTHER_PROSE.column()] = log1p(otherProse);
    to[Sign.PAGE_MESSAGES.column()] = messages / Math.max(1, prose);
    to[Sign.PAGE_PRICES.column()] = prices;
    to[Sign.PAGE_REPEATED.column()] = (double) likeness.most() / Math.max(1, blocks.size());
    said(page, to);
  }

  static boolean isProse(PageBlock block) {
    return block.length() >= Region.PROSE && block.linkDensity() < 0.3;
  }

  private static boolean hasPrice(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL) {
        return true;
      }
    }
    return false;
  }

  private static void said(Page page, double[] to) {
    Map<Sign, Double> said = new HashMap<>();
    for (var node : page.linked().all()) {
      for (var type : LinkedData.types(node)) {
        if (type.startsWith("product")) {
          said.put(Sign.PAGE_SAYS_PRODUCT, 1.0);
        } else if (FORUMS.contains(type)) {
          said.put(Sign.PAGE_SAYS_FORUM, 1.0);
        } else if (LISTS.contains(type)) {
          said.put(Sign.PAGE_SAYS_LIST, 1.0);
        }
      }
    }
    if (!page.linked().article().isMissingNode()) {
      said.put(Sign.PAGE_SAYS_ARTICLE, 1.0);
    }
    for (var type : page.meta().getOrDefault("og:type", List.of())) {
      var lower = type.toLowerCase(Locale.ROOT);
      if (lower.contains("product")) {
        said.merge(Sign.PAGE_SAYS_PRODUCT, 0.5, Math::max);
      } else if (lower.contains("article")) {
        said.merge(Sign.PAGE_SAYS_ARTICLE, 0.5, Math::max);
      } else if (lower.contains("website")) {
        said.merge(Sign.PAGE_SAYS_WEBSITE, 1.0, Math::max);
      }
    }
    said.forEach((sign, value) -> to[sign.column()] = value);
    to[Sign.PAGE_PATH.column()] = steps(page.address());
  }

  private static double steps(@Nullable String address) {
    if (address == null) {
      return -1;
    }
    int host = address.indexOf("://");
    int path = address.indexOf('/', host < 0 ? 0 : host + 3);
    int steps = 0;
    for (int i = Math.max(0, path); i < address.length() - 1; i++) {
      char c = address.charAt(i);
      if (c == '?' || c == '#') {
        break;
      }
      steps += c == '/' ? 1 : 0;
    }
    return steps;
  }
}
