package org.regesta.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.regesta.language.Language;
import org.regesta.language.Sentences;
import org.regesta.text.ArticleText;
import org.regesta.text.Block;
import org.regesta.text.Passage;

/**
 * The words that an entry rests on within the sentences around them, and the words that date them
 * where those stand near.
 *
 * @param parts in the order of the text, white space as one space; in what stands between the
 *     words, a pilcrow where a block ends
 */
public record Excerpt(List<Part> parts) {

  /** How far before and behind the words a sentence is looked for, in UTF-16 units. */
  private static final int AROUND = 700;

  /** What stands between two marked passages is cut where it is longer than this. */
  private static final int BETWEEN = 400;

  private static final Sentences SENTENCES = new Sentences(Language.ENGLISH);

  public Excerpt {
    parts = List.copyOf(parts);
  }

  /** What a run of the text is. */
  public enum Role {
    CONTEXT,
    /** The words that the entry rests on. */
    WORDS,
    /** The words that date them. */
    DATE,
    /** Both. */
    DATED_WORDS,
    /** A stretch that is left out. */
    CUT
  }

  /** A run of the text. */
  public record Part(String words, Role role) {

    /** Whether it is to be marked. */
    public boolean marked() {
      return switch (role) {
        case WORDS, DATE, DATED_WORDS -> true;
        case CONTEXT, CUT -> false;
      };
    }

    /** The class by which pages tell one from the other. */
    public String css() {
      return role == Role.DATE ? "date-words" : "";
    }
  }

  /**
   * What stands around words within their blocks: a caption is no context of the paragraph below.
   *
   * @param passages in the text, in its order
   * @param dated the words that date them, where the text has some
   */
  static Excerpt of(ArticleText article, List<Passage> passages, Optional<Passage> dated) {
    var text = article.text();
    var hull = passages.getFirst().hull(passages.getLast());
    var window = widened(article, hull);
    var near = dated.filter(window::contains);
    var cuts = new TreeSet<Integer>(List.of(window.begin(), window.end()));
    passages.forEach(passage -> {
      cuts.add(passage.begin());
      cuts.add(passage.end());
    });
    near.ifPresent(words -> {
      cuts.add(words.begin());
      cuts.add(words.end());
    });
    var parts = new ArrayList<Part>();
    int begin = window.begin();
    for (int end : cuts.tailSet(begin, false)) {
      var run = new Passage(begin, end);
      add(parts, text, run, role(run, passages, near), hull);
      begin = end;
    }
    return new Excerpt(parts);
  }

  /** The sentence that words stand in, where they stand far from what they date. */
  static Excerpt ofDate(ArticleText article, Passage dated) {
    var text = article.text();
    var window = aroundDate(article, dated);
    var parts = new ArrayList<Part>();
    if (window.begin() < dated.begin()) {
      parts.add(part(text, new Passage(window.begin(), dated.begin()), Role.CONTEXT));
    }
    parts.add(part(text, dated, Role.DATE));
    if (dated.end() < window.end()) {
      parts.add(part(text, new Passage(dated.end(), window.end()), Role.CONTEXT));
    }
    return new Excerpt(parts);
  }

  /** Whether words that date a passage are shown with it. */
  static boolean shows(ArticleText article, List<Passage> passages, Passage dated) {
    return widened(article, passages.getFirst().hull(passages.getLast())).contains(dated);
  }

  private static Role role(Passage run, List<Passage> passages, Optional<Passage> dated) {
    boolean words = passages.stream().anyMatch(passage -> passage.contains(run));
    boolean date = dated.filter(passage -> passage.contains(run)).isPresent();
    if (words) {
      return date ? Role.DATED_WORDS : Role.WORDS;
    }
    return date ? Role.DATE : Role.CONTEXT;
  }

  private static void add(List<Part> parts, String text, Passage run, Role role, Passage hull) {
    if (role != Role.CONTEXT || run.length() <= BETWEEN || !hull.overlaps(run)) {
      parts.add(part(text, run, role));
      return;
    }
    int side = BETWEEN / 3;
    parts.add(part(text, new Passage(run.begin(), run.begin() + side), Role.CONTEXT));
    parts.add(new Part(" … ", Role.CUT));
    parts.add(part(text, new Passage(run.end() - side, run.end()), Role.CONTEXT));
  }

  private static Part part(String text, Passage run, Role role) {
    var words = run.of(text);
    var parted = role == Role.CONTEXT ? words.replaceAll("\\s*\\n\\s*\\n\\s*", " ¶ ") : words;
    return new Part(parted.replaceAll("\\s+", " "), role);
  }

  /** From about the sentence before the one that the words begin in to about the one after. */
  private static Passage widened(ArticleText article, Passage words) {
    return around(article, words, 2);
  }

  private static Passage aroundDate(ArticleText article, Passage dated) {
    return around(article, dated, 1);
  }

  /** A first sentence that is cut is left out where there are others. */
  private static Passage around(ArticleText article, Passage words, int most) {
    var text = article.text();
    var blocks = blocks(article, words);
    int from = Math.max(blocks.begin(), words.begin() - AROUND);
    var sentences = SENTENCES.of(text, from, words.begin());
    boolean cut = from > blocks.begin() && sentences.size() > 1;
    var before = cut ? sentences.subList(1, sentences.size()) : sentences;
    int reach = Math.min(blocks.end(), words.end() + AROUND);
    var after = SENTENCES.of(text, words.end(), reach);
    int begin =
        before.isEmpty() ? words.begin() : before.get(Math.max(0, before.size() - most)).begin();
    int end = after.isEmpty() ? words.end() : after.get(Math.min(most, after.size()) - 1).end();
    return new Passage(begin, end);
  }

  /** From the beginning of the block of the first word to the end of that of the last. */
  private static Passage blocks(ArticleText article, Passage words) {
    return article.blocks().stream()
        .map(Block::passage)
        .filter(words::overlaps)
        .reduce(words, Passage::hull);
  }
}
