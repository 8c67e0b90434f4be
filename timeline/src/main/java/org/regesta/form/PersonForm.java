package org.regesta.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regesta.people.Namesake;
import org.regesta.people.Person;

/**
 * A person or body as machines get it.
 *
 * @param kind "person" or "body"
 * @param also other spellings
 */
public record PersonForm(
    String id,
    String kind,
    String name,
    List<String> also,
    long sources,
    long statements,
    List<Role> roles,
    List<Mention> mentions,
    List<Other> namesakes) {

  /**
   * Another person of the same name.
   *
   * @param why they are not held to be one
   */
  public record Other(String id, String name, String why) {}

  /**
   * A role and when it was used.
   *
   * @param first EDTF; the earliest publication that uses it
   */
  public record Role(
      String role,
      @Nullable String organisation,
      @Nullable String first,
      @Nullable String last,
      long sources) {}

  /**
   * How one source names them.
   *
   * @param reason why it is this one
   */
  public record Mention(
      String capture,
      String name,
      @Nullable String role,
      @Nullable String organisation,
      @Nullable String published,
      String reason) {}

  /**
   * The form of a person.
   *
   * @param statements entries of words that they have
   */
  public static PersonForm of(Person person, List<Namesake> namesakes, long statements) {
    return new PersonForm(
        person.id().value(),
        person.kind().name().toLowerCase(Locale.ROOT),
        person.name(),
        person.alsoWritten(),
        person.sources(),
        statements,
        person.roles().stream()
            .map(role ->
                new Role(
                    role.role(),
                    role.organisation().orElse(null),
                    role.first().orElse(null),
                    role.last().orElse(null),
                    role.sources()))
            .toList(),
        person.mentions().stream()
            .map(mention ->
                new Mention(
                    mention.capture().value(),
                    mention.name(),
                    mention.role().orElse(null),
                    mention.organisation().orElse(null),
                    mention.published().orElse(null),
                    mention.reason()))
            .toList(),
        namesakes.stream()
            .map(other -> new Other(other.id().value(), other.name(), other.why()))
            .toList());
  }
}
