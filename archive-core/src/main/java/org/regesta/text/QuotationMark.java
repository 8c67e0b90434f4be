package org.regesta.text;

/** The pairs of marks that quotations stand in. */
enum QuotationMark {
  /** “ … ” */
  CURLY(true),
  /** " … " */
  STRAIGHT(true),
  /** `` … '' or '' … '', as newspaper databases have it. */
  TYPEWRITER(true),
  /** „ … “ */
  LOW(true),
  /** « … » */
  GUILLEMET(true),
  /** » … « */
  REVERSED_GUILLEMET(true),
  /** ‘ … ’ */
  CURLY_SINGLE(false),
  /** ' … ' */
  STRAIGHT_SINGLE(false);

  private final boolean isDouble;

  QuotationMark(boolean isDouble) {
    this.isDouble = isDouble;
  }

  /** Whether it cannot be mistaken for an apostrophe. */
  boolean isDouble() {
    return isDouble;
  }

  /** Whether a quotation in these marks may be taken up or closed by those. */
  boolean matches(QuotationMark other) {
    if (this == other) {
      return true;
    }
    return isDouble ? isAmericanDouble() && other.isAmericanDouble() : !other.isDouble;
  }

  private boolean isAmericanDouble() {
    return this == CURLY || this == STRAIGHT;
  }
}
