package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.Extension.class)
class EmbeddedPostgresTest {

  @Test
  void givesATestADatabaseOfItsOwn(TestDatabase database) {
    var version = database.jdbc().sql("show server_version_num").query(Integer.class).single();

    assertThat(version).isGreaterThanOrEqualTo(150000);
  }
}
