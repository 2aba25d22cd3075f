package brink.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpTest {

  @Test
  void agreesWithStrictMathToTheLastBits() {
    RandomStream random = new RandomStream(1);
    double worst = 0;
    for (int i = 0; i < 1_000_000; i++) {
      double x = 1400 * (random.uniform() - 0.5);
      double exact = StrictMath.exp(x);
      worst = Math.max(worst, Math.abs(Exp.of(x) - exact) / exact);
    }
    assertThat(worst).isLessThan(4e-16);
  }

  @Test
  void isExactAtZeroAndSaneAtTheEnds() {
    assertThat(Exp.of(0)).isEqualTo(1);
    assertThat(Exp.of(-0.0)).isEqualTo(1);
    assertThat(Exp.of(Double.NaN)).isNaN();
    assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Exp.of(Double.POSITIVE_INFINITY)).isInfinite();
    assertThat(Exp.of(-745)).isEqualTo(StrictMath.exp(-745));
    assertThat(Exp.of(800)).isInfinite();
  }

  @Test
  void neverDecreases() {
    double last = 0;
    for (double x = -5; x < 5; x += 1e-4) {
      double y = Exp.of(x);
      assertThat(y).isGreaterThan(last);
      last = y;
    }
  }
}
