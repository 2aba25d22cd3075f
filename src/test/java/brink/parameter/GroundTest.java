package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroundTest {
  private static final Prior PRIOR = new Prior.Normal(1, 0.2);

  private static Ground ground(
      @Nullable Basis basis, @Nullable Prior prior, @Nullable Verdict verdict) {
    return new Parameter("a.b", 1, "-", 0, 2, false, prior, basis, "001:1", "", verdict).ground();
  }

  @Test
  void aCitedDirectionIsNotASizedNumber() {
    assertThat(ground(Basis.DOCUMENT, null, null)).isEqualTo(Ground.DOCUMENT);
    assertThat(ground(Basis.DOCUMENT, PRIOR, null)).isEqualTo(Ground.DIRECTION);
    assertThat(ground(Basis.LITERATURE, PRIOR, null)).isEqualTo(Ground.LITERATURE);
    assertThat(ground(Basis.EXPERT, PRIOR, null)).isEqualTo(Ground.EXPERT);
    assertThat(ground(null, PRIOR, null)).isEqualTo(Ground.NONE);
  }

  @Test
  void aCalibrationSizesANumberAsFarAsItsVerdictSays() {
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.INFORMED)).isEqualTo(Ground.CALIBRATION);
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.WEAKLY_INFORMED))
        .isEqualTo(Ground.WEAK_CALIBRATION);
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.MOVED)).isEqualTo(Ground.DIRECTION);
    assertThat(ground(Basis.DOCUMENT, PRIOR, Verdict.PRIOR_DOMINATED)).isEqualTo(Ground.DIRECTION);
    assertThat(ground(Basis.EXPERT, PRIOR, Verdict.NOT_RESOLVED)).isEqualTo(Ground.EXPERT);
  }

  @Test
  void onlyASizeThatWasReportedOrInformedIsSettled() {
    assertThat(Ground.values())
        .filteredOn(Ground::isSettled)
        .containsExactly(Ground.DOCUMENT, Ground.CALIBRATION);
  }
}
