package brink.report.chart;

import brink.analysis.Interval;
import brink.hindcast.HindcastFindings;
import brink.hindcast.ScoreKind;
import brink.hindcast.SkillRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Skill against each other method: over simulated crises with intervals, and over the one told. */
final class SkillChart {
  private static final int HEAD = 130;
  private static final int ROW = 30;

  /** What lies further to the left is drawn here, so that one bad baseline hides no other. */
  private static final double LEFT = -2;

  private SkillChart() {}

  static Figure of(HindcastFindings findings, ScoreKind kind) {
    List<SkillRow> told = ofKind(findings.skills(), kind);
    XYPlot plot = ChartStyle.plot();
    NumberAxis axis = ChartStyle.styled(new NumberAxis("skill, 1 - S / S of the baseline"));
    axis.setRange(left(findings, kind) - 0.05, 1);
    plot.setDomainAxis(axis);
    plot.setRangeAxis(names(told));
    plot.setDataset(0, intervals(ofKind(findings.simulated(), kind)));
    plot.setRenderer(0, ChartStyle.intervalDots());
    // Below the dots of simulated crises, where there are any.
    plot.setDataset(1, dots(told, simulated(findings) ? 0.22 : 0));
    plot.setRenderer(1, ChartStyle.marks(ChartStyle.diamond(5), ChartStyle.OTHER));
    plot.addDomainMarker(ChartStyle.zero(), Layer.BACKGROUND);
    plot.setFixedLegendItems(legend(findings));
    String title = "Is Brink better than simpler forecasts? Score: " + kind.word();
    return Figure.of(
        "skill-" + kind.word().toLowerCase(Locale.ROOT),
        title,
        subtitle(findings),
        "To the right of the dashed line "
            + findings.main().id()
            + " scores better than the method of the row, to the left worse."
            + (simulated(findings)
                ? " Dots are means over simulated crises, bars their 95 % intervals; diamonds are"
                    + " the one crisis that the documents tell of."
                : " Diamonds are the one crisis that the documents tell of."),
        (simulated(findings)
                ? "Simulated crises are the model's own: there it knows how the world works, which"
                    + " nobody does outside. "
                : "")
            + "A diamond has no interval, as one crisis gives none. What lies below "
            + (int) LEFT
            + " is drawn there.",
        plot,
        HEAD + ROW * Math.max(3, told.size()));
  }

  private static boolean simulated(HindcastFindings findings) {
    return findings.crises() > 0;
  }

  /** The left end: of what is drawn, and 0 with some room. */
  private static double left(HindcastFindings findings, ScoreKind kind) {
    double left = -0.2;
    for (SkillRow row : ofKind(findings.skills(), kind)) {
      left = Math.min(left, row.skill().value());
    }
    for (SkillRow row : ofKind(findings.simulated(), kind)) {
      Interval interval = row.skill().interval();
      left = Math.min(left, interval == null ? left : interval.low());
    }
    return shown(left);
  }

  private static String subtitle(HindcastFindings findings) {
    return findings.main().title()
        + "; 1 crisis told"
        + (simulated(findings) ? ", " + findings.crises() + " simulated." : ", n = 1.");
  }

  private static List<SkillRow> ofKind(List<SkillRow> rows, ScoreKind kind) {
    List<SkillRow> some = new ArrayList<>(rows.stream().filter(r -> r.kind() == kind).toList());
    Collections.reverse(some);
    return some;
  }

  private static SymbolAxis names(List<SkillRow> rows) {
    return ChartStyle.rows(rows.stream().map(SkillRow::baseline).toList(), 0.4);
  }

  private static double shown(double skill) {
    return Math.max(LEFT, skill);
  }

  private static XIntervalSeriesCollection intervals(List<SkillRow> rows) {
    XIntervalSeries series = new XIntervalSeries("simulated", false, true);
    for (int i = 0; i < rows.size(); i++) {
      double skill = rows.get(i).skill().value();
      Interval interval = rows.get(i).skill().interval();
      if (!Double.isNaN(skill)) {
        double low = interval == null ? skill : interval.low();
        double high = interval == null ? skill : interval.high();
        series.add(shown(skill), shown(low), shown(high), i);
      }
    }
    return Series.of(series);
  }

  private static XYSeriesCollection dots(List<SkillRow> rows, double below) {
    XYSeries series = new XYSeries("told", false, true);
    for (int i = 0; i < rows.size(); i++) {
      double skill = rows.get(i).skill().value();
      if (!Double.isNaN(skill)) {
        series.add(shown(skill), i - below);
      }
    }
    return new XYSeriesCollection(series);
  }

  private static LegendItemCollection legend(HindcastFindings findings) {
    LegendItemCollection legend = new LegendItemCollection();
    if (simulated(findings)) {
      legend.add(Legend.mark("simulated crises, mean", ChartStyle.disc(4), ChartStyle.DARK));
      legend.add(Legend.line("95 % interval", ChartStyle.LINE, ChartStyle.MIDDLE));
    }
    legend.add(Legend.mark("the crisis told, n = 1", ChartStyle.diamond(5), ChartStyle.OTHER));
    return legend;
  }
}
