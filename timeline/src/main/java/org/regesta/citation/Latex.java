package org.regesta.citation;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text of a source as LaTeX prints it. */
final class Latex {

  private static final Map<Integer, String> SPECIAL =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\{"),
          Map.entry((int) '}', "\\}"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '_', "\\_"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '<', "\\textless{}"),
          Map.entry((int) '>', "\\textgreater{}"),
          Map.entry((int) '"', "\\textquotedbl{}"));

  /**
   * Braces without their partner: BibTeX and biber count an escaped one too, and would read on from
   * it to the end of the list.
   */
  private static final Map<Integer, String> LONE =
      Map.of((int) '{', "\\textbraceleft{}", (int) '}', "\\textbraceright{}");

  /** What an 8-bit BibTeX would break. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "{\\ss}"),
          Map.entry((int) 'æ', "{\\ae}"),
          Map.entry((int) 'Æ', "{\\AE}"),
          Map.entry((int) 'œ', "{\\oe}"),
          Map.entry((int) 'Œ', "{\\OE}"),
          Map.entry((int) 'ø', "{\\o}"),
          Map.entry((int) 'Ø', "{\\O}"),
          Map.entry((int) 'å', "{\\aa}"),
          Map.entry((int) 'Å', "{\\AA}"),
          Map.entry((int) 'ł', "{\\l}"),
          Map.entry((int) 'Ł', "{\\L}"),
          Map.entry((int) 'ı', "{\\i}"),
          Map.entry((int) '–', "--"),
          Map.entry((int) '—', "---"),
          Map.entry((int) '“', "``"),
          Map.entry((int) '”', "''"),
          Map.entry((int) '‘', "`"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '…', "{\\ldots}"),
          Map.entry(0xA0, "~"),
          Map.entry((int) '§', "{\\S}"),
          Map.entry((int) '©', "{\\copyright}"),
          Map.entry((int) '£', "{\\pounds}"),
          Map.entry((int) '¡', "!`"),
          Map.entry((int) '¿', "?`"));

  private static final Map<Character, String> ACCENTS =
      Map.ofEntries(
          Map.entry('\u0300', "`"),
          Map.entry('\u0301', "'"),
          Map.entry('\u0302', "^"),
          Map.entry('\u0303', "~"),
          Map.entry('\u0304', "="),
          Map.entry('\u0306', "u "),
          Map.entry('\u0307', "."),
          Map.entry('\u0308', "\""),
          Map.entry('\u030A', "r "),
          Map.entry('\u030B', "H "),
          Map.entry('\u030C', "v "),
          Map.entry('\u0327', "c "),
          Map.entry('\u0328', "k "),
          Map.entry('\u0323', "d "));

  private Latex() {}

  /** For biblatex and biber, which read Unicode. */
  static String unicode(String text) {
    return withoutLigatures(special(Plain.line(text)));
  }

  /** For classic BibTeX: Latin letters with accents as commands; other letters stay Unicode. */
  static String commands(String text) {
    var plain =
        withoutLigatures(special(Normalizer.normalize(Plain.line(text), Normalizer.Form.NFC)));
    var latex = new StringBuilder(plain.length() + 16);
    plain.codePoints().forEach(point -> append(latex, point, command(point)));
    return latex.toString();
  }

  private static String special(String line) {
    boolean paired = hasPairedBraces(line);
    var latex = new StringBuilder(line.length() + 16);
    line.codePoints()
        .forEach(point -> {
          var lone = paired ? null : LONE.get(point);
          append(latex, point, lone == null ? SPECIAL.get(point) : lone);
        });
    return latex.toString();
  }

  /** Whether each brace that opens is closed, and none closes that did not open. */
  private static boolean hasPairedBraces(String line) {
    int open = 0;
    for (int at = 0; at < line.length() && open >= 0; at++) {
      open +=
          switch (line.charAt(at)) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
          };
    }
    return open == 0;
  }

  private static void append(StringBuilder latex, int point, @Nullable String written) {
    if (written == null) {
      latex.appendCodePoint(point);
    } else {
      latex.append(written);
    }
  }

  /** Letters that stand beside each other in the source must not join to another sign. */
  private static String withoutLigatures(String latex) {
    return latex
        .replace("--", "-{}-")
        .replace("--", "-{}-")
        .replace("``", "`{}`")
        .replace("''", "'{}'")
        .replace("?`", "?{}`")
        .replace("!`", "!{}`");
  }

  private static @Nullable String command(int point) {
    var letter = LETTERS.get(point);
    if (letter != null || point < 0x80) {
      return letter;
    }
    var parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
    if (parts.length() != 2 || !isAscii(parts.charAt(0))) {
      return null;
    }
    var accent = ACCENTS.get(parts.charAt(1));
    return accent == null ? null : "{\\" + accent + parts.charAt(0) + "}";
  }

  private static boolean isAscii(char letter) {
    return letter < 0x80 && Character.isLetter(letter);
  }
}
