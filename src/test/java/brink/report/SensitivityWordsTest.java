package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import brink.sensitivity.FactorEffect;
import brink.sensitivity.FactorRank;
import brink.sensitivity.RankSeparation;
import brink.sensitivity.ReplicationVariance;
import brink.sensitivity.SensitivityAnalysis;
import brink.sensitivity.SensitivityIndex;
import brink.sensitivity.SensitivityMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityWordsTest {
  @Test
  void rankCorrelationsOfNoisyPointsAreSaidToBeTooSmall() {
    assertThat(SensitivityWords.used(made(SensitivityMeasure.PRCC, 0.5))).contains("towards 0");
    assertThat(SensitivityWords.used(made(SensitivityMeasure.PRCC, 0)))
        .isEqualTo("Made of 9 points.");
    assertThat(SensitivityWords.used(made(SensitivityMeasure.TOTAL, 0.5)))
        .isEqualTo("Made of 9 blocks.");
  }

  private static SensitivityAnalysis made(SensitivityMeasure leading, double noiseOfMeans) {
    FactorEffect effect = new FactorEffect(0, -1, leading, new SensitivityIndex(0.5, 0.4, 0.6));
    ReplicationVariance parts = new ReplicationVariance(9, 1, 1, 1, noiseOfMeans, 0.01);
    return new SensitivityAnalysis(
        "rung-8",
        leading,
        List.of(effect),
        List.of(new FactorRank(0, 1, new RankSeparation(RankSeparation.State.RESOLVED, 0))),
        parts,
        9,
        0,
        20);
  }

  @Test
  void whyThereAreNoIndicesAgreesWithTheTestOfNoise() {
    assertThat(SensitivityWords.varies(1e-30))
        .contains("differ by more than replication noise (p < 0.001)");
    assertThat(SensitivityWords.varies(0.4))
        .contains("does not vary by more than replication noise (p = 0.400)");
    assertThat(SensitivityWords.varies(Double.NaN))
        .endsWith("does not vary by more than replication noise.");
  }
}
