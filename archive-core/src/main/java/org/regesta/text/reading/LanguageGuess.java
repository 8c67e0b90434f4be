package org.regesta.text.reading;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Which language a text is written in, by its letters. */
public final class LanguageGuess {

  private static final int ENOUGH = 200;
  private static final int SAMPLE = 4000;

  private final LanguageDetector detector;

  public LanguageGuess() {
    try {
      detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .withProfiles(new LanguageProfileReader().readAllBuiltIn())
              .seed(1)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the language profiles", e);
    }
  }

  /** A BCP 47 tag; empty where the text is too short or no language stands out. */
  public Optional<String> of(String text) {
    if (text.length() < ENOUGH) {
      return Optional.empty();
    }
    var best = detector.getProbabilities(text.substring(0, Math.min(text.length(), SAMPLE)));
    return best.stream()
        .filter(language -> language.getProbability() > 0.8)
        .findFirst()
        .map(language -> language.getLocale().toString());
  }
}
