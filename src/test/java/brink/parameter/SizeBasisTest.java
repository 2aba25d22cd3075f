package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SizeBasisTest {
  private static final Prior PRIOR = new Prior.Normal(1, 0.2);

  private static SizeBasis ground(
      @Nullable Basis basis, @Nullable Prior prior, @Nullable Verdict verdict) {
    return new Parameter("a.b", 1, "-", 0, 2, false, prior, basis, "001:1", "", verdict).ground();
  }

  @Test
  void aCitedDirectionIsNotASizedNumber() {
    assertThat(ground(Basis.DOCUMENT, null, null)).isEqualTo(SizeBasis.DOCUMENT);
    assertThat(ground(Basis.DOCUMENT, PRIOR, null)).isEqualTo(SizeBasis.DIRECTION);
    assertThat(ground(Basis.LITERATURE, PRIOR, null)).isEqualTo(SizeBasis.LITERATURE);
    assertThat(ground(Basis.EXPERT, PRIOR, null)).isEqualTo(SizeBasis.EXPERT);
    assertThat(ground(null, PRIOR, null)).isEqualTo(SizeBasis.NONE);
  }

  @Test
  void aCalibrationSizesANumberAsFarAsItsVerdictSays() {
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.INFORMED)).isEqualTo(SizeBasis.CALIBRATION);
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.WEAKLY_INFORMED))
        .isEqualTo(SizeBasis.WEAK_CALIBRATION);
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.MOVED)).isEqualTo(SizeBasis.DIRECTION);
    assertThat(ground(Basis.DOCUMENT, PRIOR, Verdict.PRIOR_DOMINATED))
        .isEqualTo(SizeBasis.DIRECTION);
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.NOT_RESOLVED)).isEqualTo(SizeBasis.EXPERT);
  }

  @Test
  void onlyASizeThatWasReportedOrInformedIsSettled() {
    assertThat(SizeBasis.values())
        .filteredOn(SizeBasis::isSettled)
        .containsExactly(SizeBasis.DOCUMENT, SizeBasis.CALIBRATION);
  }
}
