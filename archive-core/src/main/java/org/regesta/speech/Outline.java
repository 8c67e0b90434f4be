package org.regesta.speech;

import java.util.ArrayList;
import java.util.List;
import org.regesta.language.Sentences;
import org.regesta.text.ArticleText;

/**
 * The sentences of an article and the paragraphs that they stand in. What a quotation holds is part
 * of the sentence around it, however many sentences it is itself.
 */
final class Outline {

  private final List<Stretch> sentences;
  private final List<Integer> paragraphs;
  private final int[] sentenceOf;

  private Outline(List<Stretch> sentences, List<Integer> paragraphs, int[] sentenceOf) {
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    this.sentenceOf = sentenceOf;
  }

  /** The sentences in the order of the text. */
  List<Stretch> sentences() {
    return sentences;
  }

  /** The number of the paragraph that a sentence stands in. */
  int paragraph(int sentence) {
    return paragraphs.get(sentence);
  }

  /** The number of the sentence that a word stands in. */
  int sentenceOf(int word) {
    return sentenceOf[word];
  }

  static Outline of(ArticleText article, Words words, Sentences splitter) {
    var found = new ArrayList<Stretch>();
    var paragraphs = new ArrayList<Integer>();
    var inside = insideQuotations(article);
    int block = 0;
    for (var each : article.blocks()) {
      int from = -1;
      int begin = DatelineWords.end(article, block, each.passage());
      if (words.at(begin) > words.at(each.passage().begin())) {
        found.add(new Stretch(words.at(each.passage().begin()), words.at(begin)));
        paragraphs.add(block);
      }
      for (var sentence : splitter.of(article.text(), begin, each.passage().end())) {
        var stretch = words.stretch(sentence);
        from = from < 0 ? stretch.from() : from;
        boolean quoted = sentence.end() < article.text().length() && inside[sentence.end()];
        if ((!quoted || sentence.end() >= each.passage().end()) && stretch.to() > from) {
          found.add(new Stretch(from, stretch.to()));
          paragraphs.add(block);
          from = -1;
        }
      }
      if (from >= 0 && words.at(each.passage().end()) > from) {
        found.add(new Stretch(from, words.at(each.passage().end())));
        paragraphs.add(block);
      }
      block++;
    }
    return new Outline(List.copyOf(found), List.copyOf(paragraphs), numbers(found, words));
  }

  /** For each offset, whether an outermost quotation that began before it is still open there. */
  private static boolean[] insideQuotations(ArticleText article) {
    var inside = new boolean[article.text().length() + 1];
    for (var quotation : article.quotations()) {
      if (quotation.depth() == 0) {
        for (var piece : quotation.pieces()) {
          for (int i = piece.begin() + 1; i < piece.end(); i++) {
            inside[i] = true;
          }
        }
      }
    }
    return inside;
  }

  private static int[] numbers(List<Stretch> sentences, Words words) {
    var numbers = new int[words.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      for (int word = sentences.get(i).from(); word < sentences.get(i).to(); word++) {
        numbers[word] = i;
      }
    }
    numbers[words.size()] = sentences.size();
    return numbers;
  }
}
