package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void leavesOutRunsWithoutAValue() {
    Summary summary = Summary.of(new double[] {4, Double.NaN, 2, 9, Double.NaN, 1});
    assertThat(summary.n()).isEqualTo(4);
    assertThat(summary.mean()).isEqualTo(4);
    assertThat(summary.sd()).isCloseTo(Math.sqrt(38 / 3.0), within(1e-15));
    assertThat(summary.standardError()).isCloseTo(Math.sqrt(38 / 3.0) / 2, within(1e-15));
    assertThat(summary.q05()).isEqualTo(1);
    assertThat(summary.q25()).isEqualTo(1);
    assertThat(summary.q50()).isEqualTo(2);
    assertThat(summary.q75()).isEqualTo(4);
    assertThat(summary.q95()).isEqualTo(9);
  }

  @Test
  void isNaNWhereNoRunHasAValue() {
    Summary summary = Summary.of(new double[] {Double.NaN});
    assertThat(summary.n()).isZero();
    assertThat(summary.mean()).isNaN();
    assertThat(summary.sd()).isNaN();
    assertThat(summary.q50()).isNaN();
    assertThat(summary.standardError()).isNaN();
  }

  @Test
  void hasNoSpreadOfOneRun() {
    Summary summary = Summary.of(new double[] {3});
    assertThat(summary.mean()).isEqualTo(3);
    assertThat(summary.sd()).isNaN();
  }

  @Test
  void aColumnKeepsValuesInOrderAcrossBlocks() {
    NumberColumn column = new NumberColumn();
    for (int i = 0; i < 20_000; i++) {
      column.add(i);
    }
    double[] values = column.toArray();
    assertThat(values).hasSize(20_000);
    for (int i = 0; i < values.length; i++) {
      assertThat(values[i]).isEqualTo(i);
    }
  }
}
