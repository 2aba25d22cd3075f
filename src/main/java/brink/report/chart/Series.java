package brink.report.chart;

import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Data sets of the charting library from their series, in order. */
final class Series {
  private Series() {}

  static XYSeriesCollection of(XYSeries... series) {
    XYSeriesCollection all = new XYSeriesCollection();
    for (XYSeries one : series) {
      all.addSeries(one);
    }
    return all;
  }

  static XIntervalSeriesCollection of(XIntervalSeries... series) {
    XIntervalSeriesCollection all = new XIntervalSeriesCollection();
    for (XIntervalSeries one : series) {
      all.addSeries(one);
    }
    return all;
  }

  static YIntervalSeriesCollection of(YIntervalSeries... series) {
    YIntervalSeriesCollection all = new YIntervalSeriesCollection();
    for (YIntervalSeries one : series) {
      all.addSeries(one);
    }
    return all;
  }

  static XYIntervalSeriesCollection of(XYIntervalSeries... series) {
    XYIntervalSeriesCollection all = new XYIntervalSeriesCollection();
    for (XYIntervalSeries one : series) {
      all.addSeries(one);
    }
    return all;
  }
}
