package brink.report.chart;

import brink.calibration.WeightedSample;
import brink.calibration.logged.LogFit;
import brink.calibration.mcmc.Chain;
import brink.report.Wording;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The chains of the parameters that have mixed worst, one row below the other. */
final class ChainChart {
  private static final int MOST = 6;
  private static final int HEAD = 140;
  private static final int ROW = 92;

  /** Points drawn of each chain; more could not be told apart. */
  private static final int POINTS = 250;

  /** Standard deviations of the posterior that half a row holds. */
  private static final double RANGE = 4;

  /** Half the height of a row; the rest is for words. */
  private static final double HALF = 0.38;

  private static final List<Color> COLOURS =
      List.of(ChartStyle.DARK, ChartStyle.OTHER, ChartStyle.MIDDLE, ChartStyle.OTHER_PALE);

  private final LogFit fit;
  private final List<Integer> shown;

  private ChainChart(LogFit fit) {
    this.fit = fit;
    shown =
        IntStream.range(0, fit.mixing().size())
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -fit.mixing().get(j).rHat()))
            .limit(MOST)
            .toList();
  }

  static Figure of(LogFit fit) {
    return new ChainChart(fit).figure();
  }

  private Figure figure() {
    int rows = shown.size();
    int draws = fit.chains().list().get(0).length();
    XYPlot plot = ChartStyle.plot();
    NumberAxis domain = ChartStyle.numbers("draw of the chain");
    domain.setRange(0, draws);
    plot.setDomainAxis(domain);
    plot.setRangeAxis(names());
    plot.setDataset(lines());
    plot.setRenderer(renderer());
    plot.setFixedLegendItems(legend());
    for (int row = 0; row < rows; row++) {
      plot.addAnnotation(
          ChartStyle.note(
              diagnosed(shown.get(row)),
              Fonts.regular(11),
              ChartStyle.TEXT,
              TextAnchor.BOTTOM_RIGHT,
              draws,
              rows - 0.62 - row));
    }
    String title = "Whether the chains agree";
    String subtitle =
        fit.chains().list().size()
            + " chains, "
            + Wording.grouped(draws)
            + " draws each; parameters that have mixed worst, each row "
            + "± 4 standard deviations of the posterior.";
    return Figure.of(
        "chains",
        title,
        subtitle,
        "Chains that started far apart and now cover the same ground, without drift, have found the"
            + " posterior. An R-hat of 1.01 at most, and draws worth 100 for each chain, are asked"
            + " for.",
        "Ground that no chain has found cannot be seen.",
        plot,
        HEAD + ROW * rows);
  }

  private SymbolAxis names() {
    int rows = shown.size();
    String[] names = new String[rows];
    for (int row = 0; row < rows; row++) {
      names[rows - 1 - row] = ParameterWords.of(fit.inferred().learnt().get(shown.get(row)).path());
    }
    SymbolAxis axis = ChartStyle.names(null, names);
    axis.setRange(-0.5, rows - 0.5);
    return axis;
  }

  private String diagnosed(int parameter) {
    var mixing = fit.mixing().get(parameter);
    return "R-hat "
        + Wording.fixed(mixing.rHat(), 3)
        + ", worth "
        + Wording.fixed(mixing.bulkSize(), 0);
  }

  private XYSeriesCollection lines() {
    XYSeriesCollection lines = new XYSeriesCollection();
    WeightedSample scores = fit.inferred().scores();
    for (int row = 0; row < shown.size(); row++) {
      int parameter = shown.get(row);
      double mean = scores.mean(parameter);
      double sd = scores.standardDeviation(parameter);
      for (Chain chain : fit.chains().list()) {
        XYSeries line = new XYSeries(lines.getSeriesCount());
        for (int i = 0; i < POINTS; i++) {
          int t = (int) ((long) i * chain.length() / POINTS);
          double off = (chain.value(t, parameter) - mean) / sd / RANGE * HALF;
          line.add(t, shown.size() - 1 - row + Math.max(-HALF, Math.min(HALF, off)));
        }
        lines.addSeries(line);
      }
    }
    return lines;
  }

  private XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    int chains = fit.chains().list().size();
    for (int s = 0; s < shown.size() * chains; s++) {
      renderer.setSeriesPaint(s, COLOURS.get(s % chains % COLOURS.size()));
      renderer.setSeriesStroke(s, ChartStyle.HAIRLINE);
    }
    return renderer;
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    for (int c = 0; c < Math.min(COLOURS.size(), fit.chains().list().size()); c++) {
      items.add(Legend.line("chain " + (c + 1), ChartStyle.LINE, COLOURS.get(c)));
    }
    return items;
  }
}
