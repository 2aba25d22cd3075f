package brink.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.analysis.Interval;
import brink.analysis.WilsonInterval;
import org.junit.jupiter.api.Test;

class ContrastTest {
  /** Newcombe 1998, Statistics in Medicine 17, table II, method 10, contrast (a): 56/70 - 48/80. */
  @Test
  void wilsonsIntervalsGiveTheIntervalOfNewcombe() {
    Contrast contrast =
        Contrast.of(
            48 / 80.0, WilsonInterval.interval(48, 80), 56 / 70.0, WilsonInterval.interval(56, 70));
    assertThat(contrast.difference()).isCloseTo(0.2, within(1e-12));
    assertThat(contrast.interval().low()).isCloseTo(0.0524, within(5e-5));
    assertThat(contrast.interval().high()).isCloseTo(0.3339, within(5e-5));
    assertThat(contrast.clear()).isTrue();
    assertThat(contrast.strength()).isCloseTo(0.2 / 0.14075, within(1e-3));
  }

  @Test
  void whatIsTheSameIsNeverClear() {
    Interval interval = new Interval(0.2, 0.5);
    Contrast same = Contrast.of(0.3, interval, 0.3, interval);
    assertThat(same.clear()).isFalse();
    assertThat(same.strength()).isZero();
    assertThat(Contrast.of(1, new Interval(1, 1), 1, new Interval(1, 1)).strength()).isZero();
  }
}
