package org.regesta.intake;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole register of what was asked for and what became of it.
 *
 * @param accounts adds up the account of an order as it stands
 */
public record Intake(
    ImportOrders orders, Items items, Findings findings, Function<Standing, Account> accounts) {

  public static Intake over(JdbcClient jdbc) {
    return new Intake(
        ImportOrders.over(jdbc),
        Items.over(jdbc),
        Findings.over(jdbc),
        standing -> Account.of(standing, jdbc));
  }

  /** The account of an order; empty where there is no such order. */
  public Optional<Account> account(long order) {
    return orders.find(order).map(accounts);
  }
}
