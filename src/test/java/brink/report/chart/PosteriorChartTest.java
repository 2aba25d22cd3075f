package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brink.calibration.WeightedSample;
import brink.calibration.crisis.MarginalSummary;
import brink.calibration.crisis.ParameterEstimate;
import brink.calibration.crisis.ParameterEstimates;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;

class PosteriorChartTest {
  private static final MarginalSummary SPREAD = new MarginalSummary(1, 1, -1, 0, 1, 2, 3);

  /** Draws about a score, evenly from 2 standard deviations below to 2 above. */
  private static ParameterEstimates inferred(double... middles) {
    double[][] scores = new double[200][middles.length];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < middles.length; j++) {
        scores[i][j] = middles[j] + 0.2 * (i / 199.0 - 0.5);
      }
    }
    WeightedSample sample = WeightedSample.equal(scores);
    List<ParameterEstimate> learnt =
        IntStream.range(0, middles.length)
            .mapToObj(
                j -> new ParameterEstimate("a.b" + j, "-", SPREAD, SPREAD, middles[j], 0.06, 200))
            .toList();
    return new ParameterEstimates(sample, sample, learnt);
  }

  /** A posterior that lies nine standard deviations away, and one with a high peak. */
  @Test
  void theChartHoldsEveryCurve() {
    XYPlot plot = PosteriorChart.of(inferred(9, -7, 0)).chart().getXYPlot();
    Range range = plot.getDomainAxis().getRange();
    assertThat(range.getLowerBound()).isLessThan(-7.1);
    assertThat(range.getUpperBound()).isGreaterThan(9.1);
    IntervalXYDataset curves = (IntervalXYDataset) plot.getDataset();
    for (int s = 0; s < curves.getSeriesCount(); s++) {
      double highest = 0;
      for (int i = 0; i < curves.getItemCount(s); i++) {
        highest = Math.max(highest, curves.getYValue(s, i) - curves.getStartYValue(s, i));
      }
      assertThat(highest).as("series " + s).isBetween(0.01, 0.95);
    }
  }

  @Test
  void pairsShowEveryDraw() {
    XYPlot plot = PosteriorPairChart.of(inferred(9, -7)).chart().getXYPlot();
    assertThat(plot.getDataset().getItemCount(0)).isEqualTo(120);
    assertThat(PosteriorPairChart.of(inferred(0)).shows()).contains("There is one parameter");
  }
}
