package org.regesta.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regesta.speech.SpeechVerb.Frame;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;
import org.regesta.text.Quotation;

/**
 * Which words stand in an outermost quotation: in an utterance, which is somebody's sentence, or in
 * a fragment, a few quoted words inside a sentence of the reporter's.
 */
final class QuotedWords {

  private final Words words;
  private final List<Quotation> utterances = new ArrayList<>();
  private final int[] utterance;
  private final boolean[] fragment;

  QuotedWords(Words words, ArticleText article) {
    this.words = words;
    utterance = new int[words.size() + 1];
    fragment = new boolean[words.size() + 1];
    Arrays.fill(utterance, -1);
    for (var quotation : article.quotations()) {
      if (quotation.depth() == 0) {
        place(quotation);
      }
    }
  }

  private void place(Quotation quotation) {
    var first = stretch(quotation.pieces().getFirst());
    if (first.length() < 2) {
      return;
    }
    if (!isUtterance(quotation, first)) {
      Arrays.fill(fragment, first.from(), first.to(), true);
      return;
    }
    for (var piece : quotation.pieces()) {
      var stretch = stretch(piece);
      Arrays.fill(utterance, stretch.from(), stretch.to(), utterances.size());
    }
    utterances.add(quotation);
  }

  Stretch stretch(Passage piece) {
    return new Stretch(words.at(piece.begin()), words.at(piece.end()));
  }

  List<Quotation> utterances() {
    return utterances;
  }

  boolean inUtterance(int word) {
    return utterance[word] >= 0;
  }

  boolean inFragment(int word) {
    return fragment[word];
  }

  /** Whether a fragment ends here with a comma or mark inside, as speech does before "he said". */
  boolean closesSpeech(int word) {
    if (word <= 0 || !fragment[word] || fragment[word + 1] || !isQuotationMark(word)) {
      return false;
    }
    int inside = lastInside(word + 1);
    return fragment[inside] && words.isMark(inside) && !".".equals(words.spelling(inside));
  }

  /** The last word of a quotation before its closing mark, which may be two: ''. */
  private int lastInside(int end) {
    int at = end - 1;
    while (at > 0 && isQuotationMark(at)) {
      at--;
    }
    return at;
  }

  private int firstInside(int begin) {
    int at = begin;
    while (at + 1 < words.size() && isQuotationMark(at)) {
      at++;
    }
    return at;
  }

  private boolean isQuotationMark(int word) {
    return switch (words.spelling(word)) {
      case "\"", "'", "`", "\u2018", "\u2019", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" ->
          true;
      default -> false;
    };
  }

  /** The index of the utterance that a word is in, or -1. */
  int utteranceAt(int word) {
    return utterance[word];
  }

  private boolean isUtterance(Quotation quotation, Stretch first) {
    if (quotation.pieces().size() > 1) {
      return true;
    }
    int before = first.from() - 1;
    if (before < 0 || startsLine(first.from())) {
      return endsAsUtterance(quotation, first);
    }
    boolean capital = words.isCapital(firstInside(first.from()));
    return switch (words.spelling(before)) {
      case ":" -> true;
      case "," -> capital || words.isComma(lastInside(first.to())) || verbShortlyBefore(before);
      case ".", "!", "?", "\u2026", "\u201d", "\u2019", "\"", "\u2014", ")" ->
          endsAsUtterance(quotation, first);
      default -> isSpokenOn(before) || (capital && first.length() > 4 && isSpokenAt(before));
    };
  }

  private boolean isSpokenAt(int before) {
    return saysSo(before) || (isParticle(before) && saysSo(before - 1));
  }

  /** “…,” he said, but “…”. */
  private boolean isSpokenOn(int before) {
    boolean joins = words.is(before, WordKind.AND) || words.is(before, WordKind.BUT);
    return joins && before > 0 && words.isComma(before - 1) && saidShortlyBefore(before - 1);
  }

  private boolean isParticle(int word) {
    return words.is(word, WordKind.ADVERB) || words.is(word, WordKind.DAY);
  }

  private boolean startsLine(int word) {
    return words.text().substring(words.end(word - 1), words.begin(word)).indexOf('\n') >= 0;
  }

  /** Whether it closes as a sentence does, or as speech before "he said" does. */
  private boolean endsAsUtterance(Quotation quotation, Stretch first) {
    if (!quotation.closed() || first.to() >= words.size()) {
      return true;
    }
    return words.isMark(lastInside(first.to()))
        || words.isComma(first.to())
        || startsLine(first.to())
        || ".".equals(words.spelling(first.to()));
  }

  private boolean verbShortlyBefore(int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - 12); i--) {
      if (takesQuotation(i)) {
        return true;
      }
      if ((words.isMark(i) && !words.isComma(i)) || words.is(i, WordKind.THAT)) {
        return false;
      }
    }
    return false;
  }

  /** “…,” he said, but “…”: the first part of what is said stands before the verb. */
  private boolean saidShortlyBefore(int comma) {
    for (int i = comma - 1; i >= Math.max(1, comma - 6); i--) {
      if (inUtterance(i)) {
        return verbShortlyBefore(comma);
      }
    }
    return false;
  }

  /** A verb that words follow with no comma, as "say": what is read or sung is a title. */
  private boolean saysSo(int word) {
    return takesQuotation(word)
        && words.term(word).verbs().stream().anyMatch(verb -> verb.takes(Frame.ZERO));
  }

  private boolean takesQuotation(int word) {
    return word >= 0 && words.term(word).verbs().stream().anyMatch(verb -> verb.takes(Frame.QUOTE));
  }
}
