package brink.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PValueTest {
  @Test
  void noneIsWrittenAsZero() {
    assertThat(PValue.text(0.0312)).isEqualTo("0.0312");
    assertThat(PValue.text(0.0001)).isEqualTo("0.0001");
    assertThat(PValue.text(0.00001234)).isEqualTo("0.0000123");
    assertThat(PValue.text(1.2345e-9)).isEqualTo("1.23E-9");
    assertThat(Double.parseDouble(PValue.text(0))).isPositive();
    assertThat(PValue.text(Double.NaN)).isEmpty();
  }
}
