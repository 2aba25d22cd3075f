package brink.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where the points lie, with their order along each axis. */
public final class PointCloud {
  private final List<BoxDimension> axes;
  private final double[][] values;
  private final int[][] orders;

  /**
   * Orders the points.
   *
   * @param axes the axes, one or more
   * @param values {@code [point][axis]}, none NaN; kept, not copied
   */
  public PointCloud(List<BoxDimension> axes, double[][] values) {
    this.axes = Collections.unmodifiableList(new ArrayList<>(axes));
    this.values = values;
    orders = new int[axes.size()][];
    Arrays.setAll(orders, this::order);
  }

  private int[] order(int axis) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer p) -> values[p][axis]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * The axes.
   *
   * @return one or more
   */
  public List<BoxDimension> axes() {
    return axes;
  }

  /**
   * Number of points.
   *
   * @return 0 or more
   */
  public int size() {
    return values.length;
  }

  /**
   * The least value on an axis.
   *
   * @param axis its place
   * @return NaN where there are no points
   */
  public double least(int axis) {
    return values.length == 0 ? Double.NaN : values[orders[axis][0]][axis];
  }

  /**
   * The greatest value on an axis.
   *
   * @param axis its place
   * @return NaN where there are no points
   */
  public double greatest(int axis) {
    return values.length == 0 ? Double.NaN : values[orders[axis][values.length - 1]][axis];
  }

  double value(int point, int axis) {
    return values[point][axis];
  }

  double[] values(int point) {
    return values[point];
  }

  /** Which points lie in a box. Most boxes limit few of many axes. */
  boolean[] inside(Box box) {
    int[] axes = box.limited().stream().mapToInt(Integer::intValue).toArray();
    BoxLimit[] limits = Arrays.stream(axes).mapToObj(box.limits()::get).toArray(BoxLimit[]::new);
    boolean[] inside = new boolean[values.length];
    for (int p = 0; p < inside.length; p++) {
      int met = 0;
      while (met < axes.length && limits[met].admits(values[p][axes[met]])) {
        met++;
      }
      inside[p] = met == axes.length;
    }
    return inside;
  }

  /** Numbers of the points along an axis, equal values in the order of the points. */
  int[] order(int axis, IntMask kept) {
    return Arrays.stream(orders[axis]).filter(kept::keeps).toArray();
  }

  /** Which points are taken. */
  @FunctionalInterface
  interface IntMask {
    boolean keeps(int point);
  }
}
