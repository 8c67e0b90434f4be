package org.regesta.speech;

/**
 * Reads from the words beside a name what only a man or only a woman is: "her husband, Edmund,",
 * "Edmund, her husband,".
 */
final class Kin {

  private final Words words;

  Kin(Words words) {
    this.words = words;
  }

  /** Unknown where no such word stands between commas beside the name. */
  Gender of(Stretch name) {
    int before = name.from() - 1;
    boolean closed = name.to() < words.size() && endsInsertion(name.to());
    if (before > 0 && words.isComma(before) && closed && words.is(before - 1, WordKind.ROLE)) {
      return words.term(before - 1).gender();
    }
    int noun = name.to() + 2;
    boolean behind =
        noun + 1 < words.size()
            && words.isComma(name.to())
            && words.is(name.to() + 1, WordKind.POSSESSIVE_PRONOUN)
            && words.is(noun, WordKind.ROLE)
            && endsInsertion(noun + 1);
    return behind ? words.term(noun).gender() : Gender.UNKNOWN;
  }

  private boolean endsInsertion(int word) {
    return words.isComma(word) || ".".equals(words.spelling(word));
  }
}
