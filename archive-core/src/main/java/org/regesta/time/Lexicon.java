package org.regesta.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that matter for dates, each with its classes ("May" is a MONTH, "second" an ORDINAL and
 * a UNIT), in a table that is searched by the characters of a text, without making a string.
 *
 * <p>A word written with a capital in the table counts in that class only where the text has a
 * capital too; one that ends with a full stop ("Jan.") may take the stop of the text, one that ends
 * with "!" ("Sun.!") must.
 */
final class Lexicon {

  static final int NONE = -1;

  /** Classes beyond these are what a number looks like; see {@link Scanner}. */
  static final int MOST_CLASSES = 64;

  private static final int ASCII = 128;

  private final Map<String, Integer> classes = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byWord = new LinkedHashMap<>();
  private int[] slots = new int[0];

  /** The hash of the word in each slot: most words of a text are told from it at once. */
  private int[] hashes = new int[0];

  private int[] marks = new int[0];

  /** One word and what it can be. */
  static final class Entry {
    final String word;
    final int id;
    final Map<Integer, String> values = new LinkedHashMap<>();
    long anyCase;
    long capital;
    boolean takesStop;

    /** Classes that it has only where the stop follows. */
    long stopOnly;

    Entry(String word, int id) {
      this.word = word;
      this.id = id;
    }

    /** Whether these letters of a text are the word, in capitals or not. */
    boolean isAt(String text, int begin, int end) {
      return same(word, text, begin, end);
    }
  }

  static Lexicon of(List<List<String>> rows) {
    var lexicon = new Lexicon();
    for (var number : NumberForm.values()) {
      lexicon.classes.put(number.name(), number.number());
    }
    for (var row : rows) {
      int type = lexicon.classId(row.get(0));
      for (var word : List.of(row.get(2).split("\\|"))) {
        lexicon.put(word.strip(), type, row.get(1));
      }
    }
    return lexicon;
  }

  private void put(String spelling, int type, String value) {
    var entry = spelled(spelling);
    entry.values.put(type, value);
    if (spelling.endsWith("!")) {
      entry.stopOnly |= 1L << type;
    }
    if (Character.isUpperCase(spelling.charAt(0))) {
      entry.capital |= 1L << type;
    } else {
      entry.anyCase |= 1L << type;
    }
  }

  /** The entry of a spelling of the tables, with what its stop means. */
  Entry spelled(String spelling) {
    boolean must = spelling.endsWith("!");
    var bare = must ? spelling.substring(0, spelling.length() - 1) : spelling;
    boolean stop = bare.length() > 1 && bare.endsWith(".");
    var word = stop ? bare.substring(0, bare.length() - 1) : bare;
    var entry = entry(word);
    entry.takesStop |= stop;
    return entry;
  }

  /** The entry of a word, made where the word was not known: a literal of a pattern. */
  Entry entry(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return byWord.computeIfAbsent(
        lower,
        w -> {
          var entry = new Entry(w, entries.size());
          entries.add(entry);
          return entry;
        });
  }

  /** The number of a class, given out on first use. */
  int classId(String name) {
    int id = classes.computeIfAbsent(name, n -> classes.size());
    if (id >= MOST_CLASSES) {
      throw new IllegalArgumentException("too many word classes, at " + name);
    }
    return id;
  }

  boolean isClass(String name) {
    return classes.containsKey(name);
  }

  int size() {
    return entries.size();
  }

  Entry at(int id) {
    return entries.get(id);
  }

  /** What the word stands for in a class, or null where it is not of that class. */
  @Nullable String value(int id, int type) {
    return id == NONE ? null : entries.get(id).values.get(type);
  }

  /** Closes the table: from here on words are only looked up. */
  void seal() {
    int capacity = Integer.highestOneBit(Math.max(16, entries.size() * 4));
    slots = new int[capacity];
    hashes = new int[capacity];
    Arrays.fill(slots, NONE);
    for (var entry : entries) {
      int hash = 0;
      for (int i = 0; i < entry.word.length(); i++) {
        hash = step(hash, entry.word.charAt(i));
      }
      int slot = spread(hash) & (capacity - 1);
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot] = entry.id;
      hashes[slot] = hash;
    }
    marks = new int[ASCII];
    for (char c = 0; c < ASCII; c++) {
      marks[c] = find(String.valueOf(c), 0, 1, step(0, c));
    }
  }

  static int step(int hash, char lower) {
    return hash * 31 + lower;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  /** The entry of the letters of a text, whose lower-case hash is known, or {@link #NONE}. */
  int find(String text, int begin, int end, int hash) {
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; slots[slot] != NONE; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash && same(entries.get(slots[slot]).word, text, begin, end)) {
        return slots[slot];
      }
    }
    return NONE;
  }

  /** The entry of a mark, or {@link #NONE}. */
  int mark(char c) {
    return c < ASCII ? marks[c] : find(String.valueOf(c), 0, 1, step(0, lower(c)));
  }

  private static boolean same(String word, String text, int begin, int end) {
    int length = word.length();
    if (length != end - begin) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != lower(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }
}
