package org.regesta.batch;

import org.regesta.capture.Arrival;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Receipt;
import org.regesta.intake.Item;
import org.regesta.intake.Items;
import org.regesta.intake.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * First step: takes what stands at the door into the store, and gives every arrival its end.
 *
 * <p>One thread: originals are appended one behind the other.
 */
record Receive(CaptureStore captures, Items items, Savepoints savepoints) {

  private static final Logger LOG = LoggerFactory.getLogger(Receive.class);

  void settle(Arrival arrival, long order) {
    switch (arrival) {
      case Arrival.Offered offered -> settle(offered, order);
      case Arrival.Unreadable(var position, var name, var reason) ->
          items.settle(new Item(order, position, name, new Outcome.Refused(reason)));
    }
  }

  private void settle(Arrival.Offered offered, long order) {
    try {
      savepoints.within(() -> settle(offered, order, captures.receive(offered, order)));
    } catch (ItemFailed e) {
      LOG.error(
          "import {}: item {} could not be received", order, offered.position(), e.getCause());
      items.settle(item(offered, order, new Outcome.Refused(e.reason("receiving"))));
    }
  }

  private void settle(Arrival.Offered offered, long order, Receipt receipt) {
    switch (receipt) {
      case Receipt.Kept(var capture, var doubts) ->
          items.settle(item(offered, order, new Outcome.Kept(capture.id())), doubts);
      case Receipt.AlreadyHeld(var capture) ->
          items.settle(item(offered, order, new Outcome.AlreadyHeld(capture.id())));
      case Receipt.Refused(var reason) ->
          items.settle(item(offered, order, new Outcome.Refused(reason)));
    }
  }

  private static Item item(Arrival.Offered offered, long order, Outcome outcome) {
    return new Item(order, offered.position(), offered.name(), outcome);
  }
}
