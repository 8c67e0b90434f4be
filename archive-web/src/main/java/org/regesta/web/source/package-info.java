/**
 * One source: what is known of it, its original with the words marked, the passages that entries
 * rest on, and how it came here.
 */
@NamedInterface("source")
@NullMarked
package org.regesta.web.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
