package org.regesta.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.regesta.language.Language;
import org.regesta.language.Sentence;
import org.regesta.language.Sentences;
import org.regesta.text.Passage;

/**
 * The words that an entry rests on within the sentences around them, and the words that date them
 * where those stand near.
 *
 * @param parts in the order of the text, white space as one space
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
   * @param passages in the text, in its order
   * @param dated the words that date them, where the text has some
   */
  static Excerpt of(String text, List<Passage> passages, Optional<Passage> dated) {
    var hull = passages.getFirst().hull(passages.getLast());
    var window = widened(text, hull);
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
  static Excerpt ofDate(String text, Passage dated) {
    var window = aroundDate(text, dated);
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
  static boolean shows(String text, List<Passage> passages, Passage dated) {
    return widened(text, passages.getFirst().hull(passages.getLast())).contains(dated);
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
    return new Part(run.of(text).replaceAll("\\s+", " "), role);
  }

  /** From about the sentence before the one that the words begin in to about the one after. */
  private static Passage widened(String text, Passage words) {
    return around(text, words, 2);
  }

  private static Passage aroundDate(String text, Passage dated) {
    return around(text, dated, 1);
  }

  private static Passage around(String text, Passage words, int most) {
    var before = before(text, words.begin());
    int reach = Math.min(text.length(), words.end() + AROUND);
    var after = SENTENCES.of(text, words.end(), reach);
    int begin =
        before.isEmpty() ? words.begin() : before.get(Math.max(0, before.size() - most)).begin();
    int end = after.isEmpty() ? words.end() : after.get(Math.min(most, after.size()) - 1).end();
    return new Passage(begin, end);
  }

  /** Sentences before a place; a first one that is cut is left out where there are others. */
  private static List<Sentence> before(String text, int end) {
    int begin = Math.max(0, end - AROUND);
    var found = SENTENCES.of(text, begin, end);
    return begin > 0 && found.size() > 1 ? found.subList(1, found.size()) : found;
  }
}
