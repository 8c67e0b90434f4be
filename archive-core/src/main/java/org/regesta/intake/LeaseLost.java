package org.regesta.intake;

/** Somebody else runs the order by now; what this run was about to commit must not count. */
public final class LeaseLost extends IllegalStateException {

  LeaseLost(Lease lease) {
    super("import " + lease.order().number() + " is no longer run by " + lease.holder());
  }
}
