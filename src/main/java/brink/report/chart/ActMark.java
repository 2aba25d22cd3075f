package brink.report.chart;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Strike;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/**
 * The look of an act.
 *
 * @param offset where it lies within the row of its actor, as a part of the row
 */
record ActMark(String label, Shape shape, Color fill, Color line, double offset) {
  static final ActMark FIRE =
      new ActMark("day of fire", ChartStyle.box(1.2, 9), ChartStyle.LIGHT, ChartStyle.LIGHT, -0.3);
  static final ActMark CALL =
      new ActMark("call", ChartStyle.disc(3), Color.WHITE, ChartStyle.MIDDLE, 0.28);
  static final ActMark PRESSURE =
      new ActMark("pressure", ChartStyle.triangle(3.4), ChartStyle.LIGHT, ChartStyle.MIDDLE, 0.1);
  static final ActMark STRIKE =
      new ActMark(
          "strike up to rung 6", ChartStyle.box(6, 6), ChartStyle.MIDDLE, ChartStyle.DARK, -0.1);
  static final ActMark SEVERE =
      new ActMark(
          "strike at rung 7 or above",
          ChartStyle.diamond(5.5),
          ChartStyle.DARK,
          ChartStyle.DARK,
          -0.1);

  /** In the order in which they are drawn: the gravest on top. */
  static final List<ActMark> ALL = List.of(FIRE, CALL, PRESSURE, STRIKE, SEVERE);

  static ActMark of(Act act) {
    if (act instanceof Strike strike) {
      return strike.dailyFire() ? FIRE : strike.rung() >= 7 ? SEVERE : STRIKE;
    }
    return act.kind().family() == ActFamily.CALL ? CALL : PRESSURE;
  }

  static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    for (ActMark mark : ALL) {
      items.add(
          new LegendItem(
              mark.label, null, null, null, mark.shape, mark.fill, new BasicStroke(1), mark.line));
    }
    return items;
  }
}
