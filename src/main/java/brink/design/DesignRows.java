package brink.design;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

/**
 * Coordinates and values of the points of a design, made when a point is asked for. Points that
 * were asked for last are kept, so that most designs are made once and none takes much room. Used
 * by several threads at once: two may make the same point, which does no harm.
 */
final class DesignRows {
  /** Numbers of all points that are kept; chosen: some tens of megabytes. */
  private static final int KEPT = 1_000_000;

  private final IntFunction<double[]> units;
  private final double[] own;
  private final List<DoubleUnaryOperator> scales;
  private final AtomicReferenceArray<Row> kept;

  private static final class Row {
    private final int point;
    private final double[] units;
    private final double[] values;

    Row(int point, double[] units, double[] values) {
      this.point = point;
      this.units = units;
      this.values = values;
    }
  }

  /**
   * Prepares.
   *
   * @param size number of points
   * @param units makes the coordinates of a point, NaN for an own value; several threads may call
   * @param own values where there is no coordinate; empty where there always is one
   */
  DesignRows(List<Factor> factors, int size, IntFunction<double[]> units, double[] own) {
    this.units = units;
    this.own = own;
    scales = factors.stream().map(factor -> MemoizedFunction.of(factor.scale().values())).toList();
    kept = new AtomicReferenceArray<>(Math.max(1, Math.min(size, KEPT / factors.size())));
  }

  double unit(int point, int factor) {
    return row(point).units[factor];
  }

  double value(int point, int factor) {
    return row(point).values[factor];
  }

  private Row row(int point) {
    int place = point % kept.length();
    Row known = kept.get(place);
    if (known == null || known.point != point) {
      known = made(point);
      kept.set(place, known);
    }
    return known;
  }

  private Row made(int point) {
    double[] at = units.apply(point);
    double[] values = new double[at.length];
    for (int f = 0; f < values.length; f++) {
      values[f] = Double.isNaN(at[f]) ? own[f] : scales.get(f).applyAsDouble(at[f]);
    }
    return new Row(point, at, values);
  }
}
