package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Interval;
import brink.splitting.MeanEstimate;
import brink.splitting.RareEstimate.Level;
import java.util.List;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.junit.jupiter.api.Test;

class LevelChartTest {
  private static Level level(double level, double value, double low, double high) {
    return new Level(level, new MeanEstimate(value, 0.1 * value, new Interval(low, high)));
  }

  @Test
  void theBandEndsAsWideAsTheIntervalOfTheNumber() {
    YIntervalSeriesCollection curve =
        LevelChart.curve(
            List.of(level(2, 0.2, 0.15, 0.25), level(Double.NaN, 0.001, 0.0008, 0.0013)));
    assertThat(curve.getItemCount(0)).isEqualTo(3);
    for (int item = 1; item < 3; item++) {
      assertThat(curve.getStartYValue(0, item)).isEqualTo(0.0008);
      assertThat(curve.getEndYValue(0, item)).isEqualTo(0.0013);
    }
    assertThat(curve.getXValue(0, 1)).isEqualTo(1);
    assertThat(curve.getXValue(0, 2)).isGreaterThan(1);
    assertThat(curve.getItemCount(1)).isEqualTo(2);
    assertThat(curve.getYValue(1, 1)).isEqualTo(0.001);
  }

  @Test
  void anOutcomeThatWasNeverReachedHasNoBand() {
    YIntervalSeriesCollection curve =
        LevelChart.curve(List.of(level(2, 0.2, 0.15, 0.25), level(Double.NaN, 0, 0, 0.01)));
    assertThat(curve.getItemCount(0)).isEqualTo(1);
    assertThat(curve.getItemCount(1)).isEqualTo(1);
  }
}
