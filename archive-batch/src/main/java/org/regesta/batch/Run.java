package org.regesta.batch;

import org.regesta.intake.Lease;

/**
 * One run of an order: under a lease, and with a way to be stopped.
 *
 * @param lease the right to run it
 * @param stop asked before every chunk
 */
record Run(Lease lease, StopSignal stop) {

  long order() {
    return lease.order().number();
  }
}
