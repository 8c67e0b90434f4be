package org.regesta.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void namesThePagesNearTheOpenOneTheFirstAndTheLast() {
    var pages = Pages.of(10, 90, page -> "/p" + page);

    assertThat(pages.numbers())
        .extracting(Pages.Link::label)
        .containsExactly("1", "…", "8", "9", "10", "11", "12", "…", "90");
    assertThat(pages.previous()).contains("/p9");
    assertThat(pages.next()).contains("/p11");
  }

  @Test
  void leadsNowhereBeforeTheFirstAndAfterTheLast() {
    var only = Pages.of(1, 1, page -> "/p" + page);

    assertThat(only.previous()).isEmpty();
    assertThat(only.next()).isEmpty();
    assertThat(only.numbers()).singleElement().extracting(Pages.Link::open).isEqualTo(true);
  }
}
