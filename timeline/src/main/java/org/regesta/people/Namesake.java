package org.regesta.people;

/**
 * Another person of the same name.
 *
 * @param why they are not held to be one, in words for a historian; where nobody is asked about,
 *     what is known of them
 */
public record Namesake(PersonId id, String name, String why) {}
