package brink.report.chart;

import brink.design.DesignKind;
import brink.report.DiscoveryInput;
import brink.report.SensitivityInput;
import brink.report.SweepInput;
import brink.sensitivity.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws the charts of what is made of sweeps. */
public final class SweepCharts {
  /** Outcomes of a sweep that are drawn. */
  private static final int OUTCOMES = 2;

  private SweepCharts() {}

  /**
   * Draws the charts of an analysis of sensitivity: one for each outcome that has indices.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the order of the outcomes
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(SensitivityInput input, Path folder) throws IOException {
    return Charts.draw(figures(input), folder);
  }

  /** All charts of an analysis of sensitivity, not yet drawn. */
  static List<Figure> figures(SensitivityInput input) {
    List<Figure> figures = new ArrayList<>();
    for (int o = 0; o < input.analyses().size(); o++) {
      if (input.analyses().get(o).found()) {
        figures.add(figure(input, o));
      }
    }
    return figures;
  }

  private static Figure figure(SensitivityInput input, int outcome) {
    Measure leading = input.analyses().get(outcome).leading();
    return switch (leading) {
      case MU_STAR -> MorrisChart.of(input, outcome);
      case SWING -> TornadoChart.of(input, outcome);
      case PRCC -> IndexChart.correlations(input, outcome);
      default -> IndexChart.sobol(input, outcome);
    };
  }

  /**
   * Draws the charts of a search for boxes: what was peeled, and where the boxes lie.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, two for each box
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(DiscoveryInput input, Path folder) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (int b = 0; b < input.discovery().findings().size(); b++) {
      figures.add(BoxChart.of(input, b));
      figures.add(PeelingChart.of(input, b));
    }
    return Charts.draw(figures, folder);
  }

  /**
   * Draws the charts of a sweep: of the first two outcomes a heat map of the two strongest factors
   * and response curves, of the first one parallel coordinates. Where factors are varied one at a
   * time there are response curves alone.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings; fewer where there are too few factors for one
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(SweepInput input, Path folder) throws IOException {
    return Charts.draw(figures(input), folder);
  }

  /** All charts of a sweep, not yet drawn. */
  static List<Figure> figures(SweepInput input) {
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
