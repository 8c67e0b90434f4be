package org.regesta.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stance in words for the reader.
 *
 * @param present "denies", "does not deny"
 * @param past "denied", "did not deny"
 */
public record StanceWords(String present, String past) {

  private record Forms(String base, String present, String past) {}

  /** The words for a stance. */
  public static StanceWords of(Stance stance) {
    var forms = forms(stance.act());
    return switch (stance.polarity()) {
      case PLAIN -> new StanceWords(forms.present(), forms.past());
      case NEGATED -> new StanceWords("does not " + forms.base(), "did not " + forms.base());
    };
  }

  /** Every stance that there is, those of plain words first. */
  public static List<Stance> all() {
    return Stream.of(Stance.Polarity.values())
        .flatMap(polarity -> Stream.of(Stance.Act.values()).map(act -> new Stance(act, polarity)))
        .toList();
  }

  /** The stance of the words in the present, whatever joins them: "denies", "does-not-say". */
  public static Optional<Stance> stance(String present) {
    var words = present.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
    return all().stream().filter(stance -> of(stance).present().equals(words)).findFirst();
  }

  private static Forms forms(Stance.Act act) {
    return switch (act) {
      case ASSERTS -> new Forms("say", "says", "said");
      case CLAIMS -> regular("claim");
      case ADMITS -> new Forms("admit", "admits", "admitted");
      case ANSWERS -> regular("answer");
      case PREDICTS -> regular("predict");
      case PROPOSES -> new Forms("propose", "proposes", "proposed");
      case PROMISES -> new Forms("promise", "promises", "promised");
      case AGREES -> new Forms("agree", "agrees", "agreed");
      case INTENDS -> regular("intend");
      case HOPES -> new Forms("hope", "hopes", "hoped");
      case FEARS -> regular("fear");
      case BELIEVES -> new Forms("believe", "believes", "believed");
      case FINDS -> new Forms("find", "finds", "found");
      case DESCRIBES -> new Forms("describe", "describes", "described");
      case THREATENS -> regular("threaten");
      case WARNS -> regular("warn");
      case ACCUSES -> new Forms("accuse", "accuses", "accused");
      case CRITICISES -> new Forms("criticise", "criticises", "criticised");
      case PRAISES -> new Forms("praise", "praises", "praised");
      case ASKS -> regular("ask");
      case REQUESTS -> new Forms("ask for this", "asks for this", "asked for this");
      case DOUBTS -> regular("doubt");
      case DENIES -> new Forms("deny", "denies", "denied");
      case REFUSES -> new Forms("refuse", "refuses", "refused");
      case DECLINES -> new Forms("decline to speak", "declines to speak", "declined to speak");
      case FORBIDS -> new Forms("forbid", "forbids", "forbade");
      case OPPOSES -> new Forms("speak against", "speaks against", "spoke against");
    };
  }

  private static Forms regular(String base) {
    return new Forms(base, base + "s", base + "ed");
  }
}
