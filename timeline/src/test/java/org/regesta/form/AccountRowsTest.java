package org.regesta.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.intake.Item;
import org.regesta.intake.Outcome;

class AccountRowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1.txt", "+1.txt", "-1.txt", "@sum.txt", "\tx.txt", "\rx.txt"})
  void giveASpreadsheetNoFormula(String name) {
    assertThat(rows(name)).contains("'" + name);
  }

  @Test
  void leaveOtherNamesAsTheyAre() {
    assertThat(rows("a=b.txt")).contains("4,a=b.txt,encrypted,");
  }

  private static String rows(String name) {
    return AccountRows.ofRefused(List.of(new Item(1, 4, name, new Outcome.Refused("encrypted"))));
  }
}
