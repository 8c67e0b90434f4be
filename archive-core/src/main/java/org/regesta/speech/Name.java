package org.regesta.speech;

/**
 * A name as it stands in a text.
 *
 * @param whole with the role or title before it
 * @param bare the name alone
 */
record Name(Stretch whole, Stretch bare, Figure figure) {}
