package brink.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What stands at the foot of a chart. */
final class Legend {
  private Legend() {}

  /** A legend of entries, in order. */
  static LegendItemCollection of(LegendItem... items) {
    return of(List.of(items));
  }

  /** A legend of entries, in order. */
  static LegendItemCollection of(List<LegendItem> items) {
    LegendItemCollection legend = new LegendItemCollection();
    items.forEach(legend::add);
    return legend;
  }

  /** The entry of a band. */
  static LegendItem band(String label, Color colour) {
    return new LegendItem(
        label, null, null, null, ChartStyle.box(16, 10), colour, ChartStyle.HAIRLINE, colour);
  }

  /** The entry of a line. */
  static LegendItem line(String label, Stroke stroke, Color colour) {
    return new LegendItem(label, null, null, null, new Line2D.Double(-9, 0, 9, 0), stroke, colour);
  }

  /** The entry of a filled mark. */
  static LegendItem mark(String label, Shape shape, Color fill) {
    return new LegendItem(
        label, null, null, null, shape, fill, ChartStyle.HAIRLINE, ChartStyle.REPORTED);
  }
}
