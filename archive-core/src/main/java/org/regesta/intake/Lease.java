package org.regesta.intake;

/**
 * The right to run one order. It ends by itself where its holder gives no sign of life, and then
 * another may claim the order; a run that lost its lease must not write.
 *
 * @param holder whose right it is: one name for each run, never used twice
 */
public record Lease(ImportOrder order, String holder) {}
