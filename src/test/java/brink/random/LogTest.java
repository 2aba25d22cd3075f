package brink.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogTest {

  @Test
  void agreesWithStrictMathToTheLastBits() {
    RandomStream random = new RandomStream(1);
    double worst = 0;
    for (int i = 0; i < 1_000_000; i++) {
      double x = StrictMath.exp(1400 * (random.uniform() - 0.5));
      double exact = StrictMath.log(x);
      worst = Math.max(worst, Math.abs(Log.of(x) - exact) / Math.max(1, Math.abs(exact)));
    }
    assertThat(worst).isLessThan(5e-16);
  }

  @Test
  void isAsGoodNearOneWhereTheLogarithmIsSmall() {
    for (double x = 0.5; x < 2; x += 1e-5) {
      assertThat(Math.abs(Log.of(x) - StrictMath.log(x))).isLessThan(5e-16);
    }
  }

  @Test
  void isExactAtOneAndSaneAtTheEnds() {
    assertThat(Log.of(1)).isZero();
    assertThat(Log.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Log.of(-1)).isNaN();
    assertThat(Log.of(Double.NaN)).isNaN();
    assertThat(Log.of(Double.POSITIVE_INFINITY)).isInfinite();
    assertThat(Log.of(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
  }
}
