package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final double MANY = 1_000;

  @Test
  void narrowerPosteriorsAreInformed() {
    assertThat(Verdict.of(0, 0.5, MANY)).isEqualTo(Verdict.INFORMED);
    assertThat(Verdict.of(3, 0.15, MANY)).isEqualTo(Verdict.WEAKLY_INFORMED);
    assertThat(Verdict.of(0, 0.14, MANY)).isEqualTo(Verdict.PRIOR_DOMINATED);
  }

  /** 0.65 ± 0.75 that becomes 2.92 ± 0.77 is not its prior. */
  @Test
  void whatLiesElsewhereIsNotThePriorHoweverWideItIs() {
    double shift = (2.92 - 0.65) / 0.75;
    double contraction = 1 - 0.77 * 0.77 / (0.75 * 0.75);
    assertThat(Verdict.of(shift, contraction, MANY)).isEqualTo(Verdict.MOVED);
    assertThat(Verdict.of(-shift, contraction, MANY)).isEqualTo(Verdict.MOVED);
    assertThat(Verdict.of(0.99, contraction, MANY)).isEqualTo(Verdict.PRIOR_DOMINATED);
  }

  /** The standard error of the contraction of n draws of the prior is the root of 2 / n. */
  @Test
  void whatNoiseAloneMayDoIsNotResolved() {
    assertThat(Verdict.of(3, 0.9, 32)).isEqualTo(Verdict.NOT_RESOLVED);
    assertThat(Verdict.of(3, 0.9, 33)).isEqualTo(Verdict.INFORMED);
    assertThat(Verdict.of(0, 0.2, 177)).isEqualTo(Verdict.NOT_RESOLVED);
    assertThat(Verdict.of(0, 0.2, 201)).isEqualTo(Verdict.WEAKLY_INFORMED);
    assertThat(Verdict.of(0, Double.NaN, MANY)).isEqualTo(Verdict.NOT_RESOLVED);
    assertThat(Verdict.of(0, 0, Double.NaN)).isEqualTo(Verdict.NOT_RESOLVED);
  }

  @Test
  void wordsReadBack() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(Verdict.of(verdict.words())).contains(verdict);
    }
    assertThat(Verdict.of("certain")).isEmpty();
  }
}
