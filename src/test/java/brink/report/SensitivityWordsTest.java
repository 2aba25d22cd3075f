package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SensitivityWordsTest {
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
