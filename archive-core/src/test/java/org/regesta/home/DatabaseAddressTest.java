package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

  @Test
  void takesTheUrlOfLibpqApart() {
    var address = DatabaseAddress.of("postgresql://reader:a%20b@db.example.org:5433/x", "", "");

    assertThat(address)
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example.org:5433/x", "reader", "a b"));
  }

  @Test
  void leavesTheUrlOfJdbcAsItIs() {
    var address = DatabaseAddress.of("jdbc:postgresql://db.example.org/x", "reader", "word");

    assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example.org/x");
    assertThat(address.user()).isEqualTo("reader");
  }

  @Test
  void showsNoPassword() {
    var address =
        DatabaseAddress.of(
            "jdbc:postgresql://db.example.org/x?user=me&password=word&ssl=true", "", "");

    assertThat(address.toString())
        .isEqualTo("jdbc:postgresql://db.example.org/x?user=…&password=…&ssl=true");
  }
}
