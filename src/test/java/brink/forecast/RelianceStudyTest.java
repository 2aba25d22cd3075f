package brink.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelianceStudyTest {
  private static BitSet bit(boolean set) {
    BitSet bits = new BitSet();
    bits.set(0, set);
    return bits;
  }

  /** A study of one card in which the first parameter flips a number of runs of a hundred. */
  private static RelianceStudy study(int up, int down) {
    RelianceStudy study = new RelianceStudy(List.of("a", "b"), 1);
    for (int run = 0; run < 100; run++) {
      boolean low = run < down || run >= 90;
      boolean high = run >= 100 - up - 10;
      study.accept(0, bit(low), bit(high));
      study.accept(1, bit(low), bit(low));
    }
    return study;
  }

  @Test
  void aParameterThatFlipsManyRunsOneWayIsNamedWithItsChange() {
    assertThat(study(30, 0).of(0)).containsExactly(new Reliance("a", 0.3));
    assertThat(study(0, 20).of(0)).containsExactly(new Reliance("a", -0.2));
  }

  @Test
  void fewFlipsOrAsManyBothWaysNameNothing() {
    assertThat(study(5, 0).of(0)).isEmpty();
    assertThat(study(20, 20).of(0)).isEmpty();
  }

  @Test
  void withoutRunsNothingIsNamed() {
    assertThat(new RelianceStudy(List.of("a"), 2).of(1)).isEmpty();
  }
}
