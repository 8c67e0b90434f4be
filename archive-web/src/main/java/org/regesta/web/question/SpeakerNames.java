package org.regesta.web.question;

import java.util.function.UnaryOperator;
import org.regesta.people.PeopleStore;
import org.regesta.people.Person;
import org.regesta.people.PersonId;
import org.springframework.stereotype.Component;

/** Shows a person by name where an address has the permanent name. */
@Component
public class SpeakerNames implements UnaryOperator<String> {

  private final PeopleStore people;

  SpeakerNames(PeopleStore people) {
    this.people = people;
  }

  @Override
  public String apply(String speaker) {
    try {
      return people.find(new PersonId(speaker)).map(Person::name).orElse(speaker);
    } catch (IllegalArgumentException notAnId) {
      return speaker;
    }
  }
}
