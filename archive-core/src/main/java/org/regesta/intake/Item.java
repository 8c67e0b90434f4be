package org.regesta.intake;

/**
 * One thing an import met.
 *
 * @param position its number in the import, from 0
 * @param name how the report names it
 */
public record Item(long order, long position, String name, Outcome outcome) {}
