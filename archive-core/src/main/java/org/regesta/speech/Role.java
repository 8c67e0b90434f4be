package org.regesta.speech;

import java.util.Optional;

/**
 * What somebody is, and in which body.
 *
 * @param words as the text has them, without article
 */
record Role(String words, Optional<String> organisation) {}
