package org.regesta.people;

/**
 * Whom a source means by a speaker.
 *
 * @param reason why this mention belongs to that person, in words for a historian
 */
public record Identity(PersonId id, Person.Kind kind, String reason) {}
