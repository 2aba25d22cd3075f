package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CountHistogramTest {
  private static CountHistogram of(int... values) {
    CountHistogram histogram = new CountHistogram();
    for (int value : values) {
      histogram.add(value);
    }
    return histogram;
  }

  @Test
  void agreesWithSortedValuesSmallAndLarge() {
    RandomStream random = new RandomStream(7);
    int[] values = new int[5000];
    for (int i = 0; i < values.length; i++) {
      // Spread over six decades, so that both ways of storing are used.
      values[i] = (int) StrictMath.pow(10, 6 * random.uniform()) - 1;
    }
    CountHistogram histogram = of(values);
    Arrays.sort(values);
    for (int percent = 1; percent <= 100; percent++) {
      assertThat(histogram.quantile(percent / 100.0)).isEqualTo(values[percent * 50 - 1]);
    }
    assertThat(histogram.mean()).isCloseTo(Arrays.stream(values).average().orElse(0), within(1e-6));
    assertThat(histogram.countBelow(values[4000]))
        .isEqualTo(Arrays.stream(values).filter(v -> v < values[4000]).count());
  }

  @Test
  void countsEqualValuesTogether() {
    CountHistogram histogram = of(3, 3, 9000, 9000, 9000, 4095, 4096);
    assertThat(histogram.count(3)).isEqualTo(2);
    assertThat(histogram.count(9000)).isEqualTo(3);
    assertThat(histogram.count(4095)).isEqualTo(1);
    assertThat(histogram.count(4096)).isEqualTo(1);
    assertThat(histogram.count(8)).isZero();
    assertThat(histogram.count(-1)).isZero();
    assertThat(histogram.n()).isEqualTo(7);
  }

  @Test
  void takesZerosInBulk() {
    CountHistogram histogram = of(4);
    histogram.addZeros(3);
    assertThat(histogram.mean()).isEqualTo(1);
    assertThat(histogram.quantile(0.75)).isZero();
    assertThat(histogram.quantile(0.76)).isEqualTo(4);
  }

  @Test
  void hasNoQuantileWithoutValues() {
    CountHistogram empty = new CountHistogram();
    assertThat(empty.mean()).isNaN();
    assertThatThrownBy(() -> empty.quantile(0.5)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void roundingNeverMovesARank() {
    for (int n = 20; n <= 100_000; n += 20) {
      assertThat(CountHistogram.rank(n, 0.05)).isEqualTo(n / 20);
      assertThat(CountHistogram.rank(n, 0.95)).isEqualTo(n / 20 * 19);
    }
  }
}
