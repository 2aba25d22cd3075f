package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.design.Design;
import brink.design.Designs;
import brink.design.Factor;
import brink.design.Scale;
import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.report.SweepInput;
import brink.sweep.Estimate;
import brink.sweep.PointTable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;

class SweepChartsTest {
  private static final OutcomeRule EVENT =
      new OutcomeRule(
          "rung-8",
          "Rung 8",
          OutcomeKind.RUNG_REACHED,
          true,
          null,
          null,
          List.of(),
          null,
          8,
          0,
          0,
          null);

  private static final List<Factor> FACTORS =
      List.of(
          new Factor("actors.us.tempo", new Scale.Range(0, 1, false)),
          new Factor("scenario", new Scale.Words(List.of("a", "b", "c"))),
          new Factor("choice.crisis-gain", new Scale.Range(0, 1, false)));

  /** A share that rises with the first factor alone: 100 runs at each point. */
  private static SweepInput input(Design design) {
    Estimate[][] estimates = new Estimate[design.size()][1];
    for (int p = 0; p < design.size(); p++) {
      double share = 0.5 * design.value(p, 0);
      estimates[p][0] = new Estimate(100, share, share * (1 - share), 0);
    }
    List<Integer> factors = IntStream.range(0, FACTORS.size()).boxed().toList();
    PointTable table = new PointTable(design, List.of(EVENT.id()), estimates);
    return new SweepInput("Title", "", table, List.of(EVENT), List.of(factors), Map.of());
  }

  @Test
  void factorsThatAreVariedTogetherHaveHeatMapAndParallelCoordinates() {
    assertThat(SweepCharts.of(input(Designs.grid(FACTORS, 3))))
        .extracting(Figure::id)
        .containsExactly("response-" + EVENT.id(), "heat-" + EVENT.id(), "parallel-" + EVENT.id());
    Design alone = Designs.oneAtATime(FACTORS, new double[] {0.5, 0, 0.5}, 3);
    assertThat(SweepCharts.of(input(alone)))
        .extracting(Figure::id)
        .containsExactly("response-" + EVENT.id());
  }

  @Test
  void cellsWithoutPointsStayEmpty() {
    int[][] diagonal = {{0, 0, 0}, {1, 1, 0}, {2, 2, 0}};
    List<Factor> lists =
        FACTORS.stream()
            .map(factor -> new Factor(factor.path(), new Scale.Levels(List.of(0.0, 0.5, 1.0))))
            .toList();
    Figure heat = HeatMapChart.of(input(Designs.given(lists, diagonal)), 0);
    XYZDataset cells = (XYZDataset) heat.chart().getXYPlot().getDataset();
    assertThat(cells.getItemCount(0)).isEqualTo(3);
    assertThat(cells.getZValue(0, 2)).isEqualTo(0.5);
  }

  @Test
  void bandOfAGridGoesFromTheLeastToTheMostPoint() {
    SweepInput grid = input(Designs.grid(FACTORS, 3));
    assertThat(new FactorResponse(grid, 0, 0).places())
        .containsExactly(
            new FactorResponse.Place(0, 0, 0, 0),
            new FactorResponse.Place(0.5, 0.25, 0.25, 0.25),
            new FactorResponse.Place(1, 0.5, 0.5, 0.5));
    FactorResponse.Place words = new FactorResponse(grid, 0, 1).places().get(1);
    assertThat(words.mean()).isEqualTo(0.25, within(1e-12));
    assertThat(words.low()).isZero();
    assertThat(words.high()).isEqualTo(0.5);
  }

  @Test
  void bandOfScatteredPointsIsTheIntervalOfTheirMeanWithinZeroAndOne() {
    List<FactorResponse.Place> places =
        new FactorResponse(input(Designs.latinHypercube(FACTORS, 14, 1)), 0, 2).places();
    assertThat(places).hasSize(6);
    assertThat(places).allMatch(p -> p.low() >= 0 && p.high() <= 1 && p.low() < p.mean());
  }

  @Test
  void whatIsVariedAloneLeavesOutPointsThatVaryAnother() {
    Design alone = Designs.oneAtATime(FACTORS, new double[] {0.5, 0, 0.5}, 2);
    List<FactorResponse.Place> places = new FactorResponse(input(alone), 0, 2).places();
    assertThat(places).extracting(FactorResponse.Place::mean).containsExactly(0.25, 0.25, 0.25);
    assertThat(places.get(1).high() - places.get(1).low()).isEqualTo(0.168, within(0.002));
  }

  @Test
  void numbersHaveACurveAndWordsHaveBars() {
    Figure figure = ResponseChart.of(input(Designs.grid(FACTORS, 3)), 0);
    List<?> panels = ((CombinedRangeXYPlot) figure.chart().getPlot()).getSubplots();
    assertThat(panels)
        .extracting(panel -> ((XYPlot) panel).getRenderer().getClass().getSimpleName())
        .containsExactly("DeviationRenderer", "XYErrorRenderer", "DeviationRenderer");
  }
}
