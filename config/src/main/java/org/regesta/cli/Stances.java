package org.regesta.cli;

import java.util.Iterator;
import java.util.stream.Collectors;
import org.regesta.speech.Stance;
import org.regesta.speech.StanceWords;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a speaker does with words: "denies", "does-not-say". */
final class Stances implements ITypeConverter<Stance>, Iterable<String> {

  @Override
  public Stance convert(String written) {
    return StanceWords.stance(written)
        .orElseThrow(() ->
            new TypeConversionException(
                "'%s' is no stance. It is one of: %s"
                    .formatted(
                        written,
                        StanceWords.all().stream()
                            .map(Stances::word)
                            .collect(Collectors.joining(", ")))));
  }

  @Override
  public Iterator<String> iterator() {
    return StanceWords.all().stream().map(Stances::word).iterator();
  }

  private static String word(Stance stance) {
    return StanceWords.of(stance).present().replace(' ', '-');
  }
}
