package org.regesta.intake;

/** The sums of an account do not match: an item was lost or counted twice. */
public final class AccountMismatch extends IllegalStateException {

  AccountMismatch(long order, Iterable<String> discrepancies) {
    super(
        "the account of import %d does not add up, please report this: %s"
            .formatted(order, String.join("; ", discrepancies)));
  }
}
