package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import brink.sensitivity.Analysis;
import brink.sensitivity.Effect;
import brink.sensitivity.Gap;
import brink.sensitivity.Index;
import brink.sensitivity.Measure;
import brink.sensitivity.Rank;
import brink.sensitivity.VarianceParts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityWordsTest {
  @Test
  void rankCorrelationsOfNoisyPointsAreSaidToBeTooSmall() {
    assertThat(SensitivityWords.used(made(Measure.PRCC, 0.5))).contains("towards 0");
    assertThat(SensitivityWords.used(made(Measure.PRCC, 0))).isEqualTo("Made of 9 points.");
    assertThat(SensitivityWords.used(made(Measure.TOTAL, 0.5))).isEqualTo("Made of 9 blocks.");
  }

  private static Analysis made(Measure leading, double noiseOfMeans) {
    Effect effect = new Effect(0, -1, leading, new Index(0.5, 0.4, 0.6));
    VarianceParts parts = new VarianceParts(9, 1, 1, 1, noiseOfMeans, 0.01);
    return new Analysis(
        "rung-8",
        leading,
        List.of(effect),
        List.of(new Rank(0, 1, new Gap(Gap.State.RESOLVED, 0))),
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
