package org.regesta.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Sha256;
import org.regesta.capture.SourceUri;
import org.regesta.home.TestDatabase;

@ExtendWith(TestDatabase.Extension.class)
class CopiesTest {

  private final TestDatabase database;
  private final Copies copies;

  CopiesTest(TestDatabase database) {
    this.database = database;
    copies = Copies.over(database.jdbc());
  }

  @BeforeEach
  void empty() {
    database.jdbc().sql("truncate capture_mark, capture_source").update();
  }

  @Test
  void capturesOfOneAddressAreOfOneSource() {
    note("first", "address gazette.example/a", "of bytes 1");
    note("later", "address gazette.example/a", "of bytes 2");
    note("another", "address post.example/a", "of bytes 3");

    assertThat(sources("first", "later")).hasSize(1);
    assertThat(sources("first", "another")).hasSize(2);
  }

  @Test
  void whatJoinsTwoSourcesTellsWhoseSourceChanged() {
    note("page", "address gazette.example/a", "of words 1");
    note("file", "file file:///a.txt", "of words 2");

    var changed =
        copies.note(id("bridge"), new Marks(Set.of("address gazette.example/a", "of words 2")));

    assertThat(changed).containsExactlyInAnyOrder(id("file"), id("bridge"));
    assertThat(sources("page", "file", "bridge")).hasSize(1);
  }

  @Test
  void whatOneCaptureJoinedFallsApartWithoutIt() {
    note("page", "address gazette.example/a", "of words 1");
    note("file", "file file:///a.txt", "of words 2");
    note("bridge", "address gazette.example/a", "of words 2");

    assertThat(copies.forget(id("bridge"))).containsExactly(id("file"));

    assertThat(sources("page", "file")).hasSize(2);
  }

  @Test
  void notingTheSameAgainChangesNothing() {
    note("page", "address gazette.example/a", "of words 1");

    assertThat(
            copies.note(id("page"), new Marks(Set.of("of words 1", "address gazette.example/a"))))
        .isEmpty();
  }

  @Test
  void theOrderOfImportsMakesNoDifference() {
    var random = new Random(20261124);
    for (int archive = 0; archive < 20; archive++) {
      var marks = archive(random);
      var names = new ArrayList<>(marks.keySet());
      empty();
      names.forEach(name -> note(name, marks.getOrDefault(name, new String[0])));
      var expected = grouping(names);
      Collections.shuffle(names, random);
      empty();
      names.forEach(name -> note(name, "file " + name, "of bytes " + random.nextInt(5)));
      copies.forget(id(names.getFirst()));
      names.forEach(name -> note(name, marks.getOrDefault(name, new String[0])));

      assertThat(grouping(names)).isEqualTo(expected);
    }
  }

  /** Few marks, so that captures meet. */
  private static Map<String, String[]> archive(Random random) {
    var marks = new LinkedHashMap<String, String[]>();
    for (int i = 0; i < 12; i++) {
      marks.put(
          "capture " + i,
          new String[] {
            "address a.example/" + random.nextInt(9), "of words " + random.nextInt(14)
          });
    }
    return marks;
  }

  private Map<CaptureId, SourceId> grouping(List<String> names) {
    return new HashMap<>(copies.of(names.stream().map(CopiesTest::id).toList()));
  }

  private void note(String name, String... marks) {
    copies.note(id(name), new Marks(Set.of(marks)));
  }

  private Set<SourceId> sources(String... names) {
    return new HashSet<>(grouping(List.of(names)).values());
  }

  private static CaptureId id(String name) {
    return CaptureId.of(
        new SourceUri("file:///" + name), Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
  }
}
