package brink.report.chart;

import brink.design.DesignKind;
import brink.report.DiscoveryInput;
import brink.report.SensitivityInput;
import brink.report.SweepInput;
import brink.sensitivity.SensitivityMeasure;
import java.util.ArrayList;
import java.util.List;

/** Which charts the reports of sweeps have. */
public final class SweepCharts {
  /** Outcomes of a sweep that are drawn. */
  private static final int OUTCOMES = 2;

  private SweepCharts() {}

  /**
   * The charts of an analysis of sensitivity: one for each outcome that has indices.
   *
   * @param input what to draw
   * @return the charts, in the order of the outcomes
   */
  public static List<Figure> of(SensitivityInput input) {
    List<Figure> figures = new ArrayList<>();
    for (int o = 0; o < input.analyses().size(); o++) {
      if (input.analyses().get(o).found()) {
        figures.add(figure(input, o));
      }
    }
    return figures;
  }

  private static Figure figure(SensitivityInput input, int outcome) {
    SensitivityMeasure leading = input.analyses().get(outcome).leading();
    return switch (leading) {
      case MU_STAR -> MorrisChart.of(input, outcome);
      case SWING -> TornadoChart.of(input, outcome);
      case PRCC -> IndexChart.correlations(input, outcome);
      default -> IndexChart.sobol(input, outcome);
    };
  }

  /**
   * The charts of a search for boxes: what was peeled, and where the boxes lie.
   *
   * @param input what to draw
   * @return the charts, two for each box
   */
  public static List<Figure> of(DiscoveryInput input) {
    List<Figure> figures = new ArrayList<>();
    for (int b = 0; b < input.discovery().findings().size(); b++) {
      figures.add(BoxChart.of(input, b));
      figures.add(PeelingChart.of(input, b));
    }
    return figures;
  }

  /**
   * The charts of a sweep: of the first two outcomes a heat map of the two strongest factors and
   * response curves, of the first one parallel coordinates. Where factors are varied one at a time
   * there are response curves alone.
   *
   * @param input what to draw
   * @return the charts; fewer where there are too few factors for one
   */
  public static List<Figure> of(SweepInput input) {
    List<Figure> figures = new ArrayList<>();
    int factors = input.table().design().factors().size();
    boolean together = input.table().design().kind() != DesignKind.ONE_AT_A_TIME;
    for (int o = 0; o < Math.min(OUTCOMES, input.outcomes().size()); o++) {
      figures.add(ResponseChart.of(input, o));
      if (factors >= 2 && together) {
        figures.add(HeatMapChart.of(input, o));
      }
      if (factors >= 3 && together && o == 0) {
        figures.add(ParallelChart.of(input, o));
      }
    }
    return figures;
  }
}
