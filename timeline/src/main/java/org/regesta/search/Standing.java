package org.regesta.search;

import java.util.Optional;
import org.regesta.timeline.Entry;

/**
 * Where an entry stands among the hits of a query, in their order.
 *
 * @param position from 1
 * @param total all hits
 * @param before the hit before it; empty for the first
 * @param after the hit behind it; empty for the last
 */
public record Standing(long position, long total, Optional<Entry> before, Optional<Entry> after) {}
