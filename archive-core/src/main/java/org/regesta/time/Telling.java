package org.regesta.time;

/**
 * How a text tells of time, before its dates are placed.
 *
 * @param order how its numeric dates are written
 * @param costs what its clock pays for its ways
 */
record Telling(Standpoint.Genre genre, NumericOrder order, YearCosts costs) {}
