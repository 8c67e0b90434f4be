package org.regesta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regesta.inspect.Printable;
import org.regesta.language.Language;
import org.regesta.reading.ArticleReader;
import org.regesta.reading.Circumstances;
import org.regesta.text.ArticleText;
import org.regesta.time.Edtf;
import org.regesta.time.TimeContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Explains how words are dated, without an archive. */
@Command(
    name = "date",
    description = {
      "Explain how words are dated, without an archive.",
      "Each date found, where it is placed and why, what it was counted from, other readings.",
      "Ends with 1 where the words name no date."
    })
final class DateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "As a text has them: \"March 30 last year\".")
  private List<String> words = List.of();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      converter = Day.class,
      description = {
        "The day on which they were published (2023-06-23).",
        "Without it, words that count from that day stay open."
      })
  private @Nullable LocalDate published;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      converter = Tag.class,
      description = "The publisher's language and country, for 3/4/2022: en-GB, en-US.")
  private @Nullable Locale locale;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language of the words. Default: ${DEFAULT-VALUE}.")
  private String lang = "en";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var text = String.join(" ", words);
    var context =
        new TimeContext(Optional.ofNullable(published), language(), Optional.ofNullable(locale));
    var dates = new ArticleReader().dates(ArticleText.ofPlain(text), context);
    var explanation = Explanation.of(text, dates, context);
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(explanation));
    } else if (explanation.datings().isEmpty()) {
      out.println("“%s” names no date that Regesta knows.".formatted(Printable.words(text)));
    } else {
      new ExplanationText(explanation).lines().map(Printable::words).forEach(out::println);
    }
    out.flush();
    return explanation.datings().isEmpty() ? ExitCode.DONE_WITH_REFUSALS : ExitCode.DONE;
  }

  private Language language() {
    var language = Language.forTag(lang);
    if (!language.hasTables()) {
      throw new ParameterException(
          spec.commandLine(), "--lang: there are no tables for the language '" + lang + "'");
    }
    return language;
  }

  /** A day as people write it on the command line. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
      return Optional.of(written)
          .filter(text -> Edtf.parse(text).isPresent())
          .flatMap(Circumstances::day)
          .orElseThrow(() ->
              new TypeConversionException("'%s' is no day: write 2023-06-23".formatted(written)));
    }
  }

  /** A locale by its tag. */
  static final class Tag implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String written) {
      var locale = Locale.forLanguageTag(written.replace('_', '-'));
      if (locale.getLanguage().isEmpty()) {
        throw new TypeConversionException("'%s' is no locale: write en-GB".formatted(written));
      }
      return locale;
    }
  }
}
