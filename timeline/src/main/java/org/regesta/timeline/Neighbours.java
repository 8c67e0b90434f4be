package org.regesta.timeline;

import java.util.Optional;

/**
 * What stands beside an entry in a selection, in the order of time; for an undated one in the order
 * of publication among the undated.
 */
public record Neighbours(Optional<Entry> before, Optional<Entry> after) {}
