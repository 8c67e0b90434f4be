package org.regesta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void givesWhatStandsAtAPlaceOnceAndInItsOwnOrder() {
    var late = List.of(new Passage(40, 50), new Passage(2, 6));
    var early = List.of(new Passage(0, 60));
    var places = Places.of(List.of(late, early), List::stream);

    assertThat(places.at(new Passage(0, 45))).containsExactly(late, early);
    assertThat(places.at(new Passage(6, 7))).containsExactly(early);
    assertThat(places.any(new Passage(60, 70))).isFalse();
  }

  @Property
  void findsWhatLookingAtAllWouldFind(
      @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> begins,
      @ForAll @Size(value = 12) List<@IntRange(min = 1, max = 15) Integer> lengths,
      @ForAll @IntRange(max = 50) int from,
      @ForAll @IntRange(min = 1, max = 20) int length) {
    var all =
        IntStream.range(0, begins.size())
            .mapToObj(i -> new Passage(begins.get(i), begins.get(i) + lengths.get(i)))
            .distinct()
            .toList();
    var wanted = new Passage(from, from + length);

    var places = Places.of(all, Stream::of);

    assertThat(places.at(wanted)).isEqualTo(all.stream().filter(wanted::overlaps).toList());
    assertThat(places.any(wanted)).isEqualTo(all.stream().anyMatch(wanted::overlaps));
  }
}
