package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
  @Test
  void agreesWithPublishedValues() {
    Interval seven = WilsonInterval.interval(7, 1000);
    assertThat(seven.low()).isCloseTo(0.00339, within(5e-6));
    assertThat(seven.high()).isCloseTo(0.01438, within(5e-6));
    Interval none = WilsonInterval.interval(0, 1000);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.00383, within(5e-6));
  }

  @Test
  void isSymmetricInSuccessAndFailure() {
    Interval few = WilsonInterval.interval(3, 40);
    Interval many = WilsonInterval.interval(37, 40);
    assertThat(many.low()).isCloseTo(1 - few.high(), within(1e-15));
    assertThat(many.high()).isCloseTo(1 - few.low(), within(1e-15));
  }

  @Test
  void endsExactlyAtOneWithoutFailures() {
    assertThat(WilsonInterval.interval(50, 50).high()).isEqualTo(1);
  }

  @Test
  void saysNothingWithoutTrials() {
    assertThat(WilsonInterval.interval(0, 0)).isEqualTo(new Interval(0, 1));
    assertThat(new Share(0, 0).value()).isNaN();
  }

  @Test
  void containsItsShareForAllCounts() {
    for (int k = 0; k <= 200; k++) {
      Share share = new Share(k, 200);
      assertThat(share.interval().contains(share.value())).isTrue();
    }
  }

  @Test
  void refusesMoreSuccessesThanTrials() {
    assertThatThrownBy(() -> WilsonInterval.interval(2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
