package org.regesta.speech;

import java.util.Optional;

/**
 * A person or body of one text, growing while the text is read: the longest name, and the first
 * role and organisation that the text gives.
 */
final class Figure {

  private String name;
  private boolean person;
  private Gender gender = Gender.UNKNOWN;
  private Optional<Role> role = Optional.empty();
  private Optional<String> organisation = Optional.empty();
  private int mentions;
  private int lastMention = -1;

  Figure(String name, boolean person) {
    this.name = name;
    this.person = person;
  }

  String name() {
    return name;
  }

  boolean isPerson() {
    return person;
  }

  Gender gender() {
    return gender;
  }

  Optional<Role> role() {
    return role;
  }

  /** The body that its role is held in, or that the text names it with: "Ann Hale of the Board". */
  Optional<String> organisation() {
    return role.flatMap(Role::organisation).or(() -> organisation);
  }

  int mentions() {
    return mentions;
  }

  /** The word where it was named last, as far as the text is read; -1 where it was not yet. */
  int lastMention() {
    return lastMention;
  }

  void mentionedAt(int word) {
    mentions++;
    lastMention = word;
  }

  /** Forgets how far the text is read. */
  void rewind() {
    lastMention = -1;
  }

  void seeAt(int word) {
    lastMention = word;
  }

  void learnName(String other) {
    if (other.length() > name.length()) {
      name = other;
    }
  }

  void learnGender(Gender told) {
    if (gender == Gender.UNKNOWN && told != Gender.NEUTER) {
      gender = told;
    }
  }

  void learnRole(Role told) {
    if (role.isEmpty() || role.get().words().length() < 4) {
      role = Optional.of(told);
    }
  }

  void learnOrganisation(String told) {
    if (organisation.isEmpty()) {
      organisation = Optional.of(told);
    }
  }

  void isOnePerson() {
    person = true;
  }

  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
