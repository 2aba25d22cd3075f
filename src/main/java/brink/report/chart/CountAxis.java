package brink.report.chart;

import brink.report.Wording;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An upright axis of counts on the scale log(1 + count), which has room for 0, for dozens and for
 * thousands.
 */
final class CountAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  private CountAxis(String label) {
    super(label);
  }

  /** An axis from 0. */
  static CountAxis of(String label) {
    return ChartStyle.styled(new CountAxis(label));
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    double share = scaled(value) / scaled(getRange().getUpperBound());
    return area.getMaxY() - share * area.getHeight();
  }

  @Override
  public double java2DToValue(double y, Rectangle2D area, RectangleEdge edge) {
    double share = (area.getMaxY() - y) / area.getHeight();
    return StrictMath.expm1(share * scaled(getRange().getUpperBound()));
  }

  private static double scaled(double count) {
    return StrictMath.log1p(Math.max(0, count));
  }

  /** Ticks at 0, 1, 3, 10, 30 and so on. */
  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    ticks.add(tick(0));
    for (long power = 1; power <= getRange().getUpperBound(); power *= 10) {
      ticks.add(tick(power));
      if (3 * power <= getRange().getUpperBound()) {
        ticks.add(tick(3 * power));
      }
    }
    return ticks;
  }

  private static NumberTick tick(long count) {
    return new NumberTick(
        count, Wording.grouped(count), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
  }
}
