package brink.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The peeling of PRIM, the patient rule induction method: from the box of all points, a thin slice
 * is cut off again and again.
 *
 * <p>Slices considered at each step: on an axis of numbers the fewest least, or greatest, values
 * that hold 5 % of the box's runs, equal values together; on an axis of words each word. The slice
 * whose loss raises the density most, for its size, is cut off; of equal ones the first in the
 * order of the axes, from below before from above. Peeling ends where every slice would leave less
 * than the least support.
 *
 * <p>Sources: Friedman and Fisher 1999, "Bump hunting in high-dimensional data", Statistics and
 * Computing 9(2); the gain for the size of a slice, needed where slices differ in size: Kwakkel and
 * Jaxa-Rozen 2016, Environmental Modelling and Software 79.
 */
final class Peeling {
  /** Share of a box that a slice holds at least. Friedman and Fisher advise 0.05 to 0.1. */
  static final double SLICE = 0.05;

  /** Rounding of sums of weights must not make a slice one value thicker. */
  private static final double TINY = 1e-12;

  private final OutcomeSample sample;
  private final List<Integer> axes;
  private final int leastPoints;
  private Box box;
  private int[][] live;
  private double weight;
  private double hits;

  /**
   * Begins with all points.
   *
   * @param sample what to peel
   * @param axes the axes on which slices are cut, one or more, rising
   * @param leastPoints points that a box must hold
   */
  Peeling(OutcomeSample sample, List<Integer> axes, int leastPoints) {
    this.sample = sample;
    this.axes = axes;
    this.leastPoints = leastPoints;
    box = Box.open(sample.points().axes().size());
    weight = sample.allWeight();
    hits = sample.allHits();
    live = new int[axes.size()][];
    for (int a = 0; a < live.length; a++) {
      live[a] = sample.points().order(axes.get(a), p -> sample.weight(p) > 0);
    }
  }

  /** What a slice takes away, and the limit that cuts it off. */
  private record Slice(int axis, BoxLimit limit, int points, double weight, double hits) {}

  /** All boxes, the first that of all points. */
  List<PeelingStep> steps() {
    List<PeelingStep> steps = new ArrayList<>();
    steps.add(step());
    for (Slice slice = best(); slice != null; slice = best()) {
      cut(slice);
      steps.add(step());
    }
    return steps;
  }

  private PeelingStep step() {
    return new PeelingStep(
        box,
        new BoxMeasures(
            live[0].length, weight / sample.allWeight(), hits / sample.allHits(), hits / weight));
  }

  private void cut(Slice slice) {
    box = box.with(slice.axis, slice.limit);
    weight -= slice.weight;
    hits -= slice.hits;
    boolean[] kept = new boolean[sample.points().size()];
    for (int point : live[0]) {
      kept[point] = slice.limit.admits(sample.points().value(point, slice.axis));
    }
    for (int a = 0; a < live.length; a++) {
      live[a] = left(live[a], kept, live[a].length - slice.points);
    }
  }

  private static int[] left(int[] order, boolean[] kept, int count) {
    int[] left = new int[count];
    int n = 0;
    for (int point : order) {
      if (kept[point]) {
        left[n++] = point;
      }
    }
    return left;
  }

  private @Nullable Slice best() {
    Slice best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Slice slice : slices()) {
      double gain = gain(slice);
      if (live[0].length - slice.points >= leastPoints && gain > most) {
        best = slice;
        most = gain;
      }
    }
    return best;
  }

  /** Rise of the density for each share of the box that is given up. */
  private double gain(Slice slice) {
    double after = (hits - slice.hits) / (weight - slice.weight);
    return (after - hits / weight) / (slice.weight / weight);
  }

  private List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    for (int a = 0; a < live.length; a++) {
      int axis = axes.get(a);
      if (sample.points().axes().get(axis).numeric()) {
        add(slices, fromBelow(axis, live[a]));
        add(slices, fromAbove(axis, live[a]));
      } else {
        words(slices, axis, live[a]);
      }
    }
    return slices;
  }

  private static void add(List<Slice> slices, @Nullable Slice slice) {
    if (slice != null) {
      slices.add(slice);
    }
  }

  private @Nullable Slice fromBelow(int axis, int[] order) {
    int n = thickness(order, axis, 0, 1);
    if (n == order.length) {
      return null;
    }
    BoxLimit.Between now = (BoxLimit.Between) box.limits().get(axis);
    double low = sample.points().value(order[n], axis);
    return slice(axis, new BoxLimit.Between(low, now.high()), order, 0, n);
  }

  private @Nullable Slice fromAbove(int axis, int[] order) {
    int n = thickness(order, axis, order.length - 1, -1);
    if (n == order.length) {
      return null;
    }
    BoxLimit.Between now = (BoxLimit.Between) box.limits().get(axis);
    double high = sample.points().value(order[order.length - 1 - n], axis);
    return slice(
        axis, new BoxLimit.Between(now.low(), high), order, order.length - n, order.length);
  }

  /**
   * Points that the thinnest slice holds from one end: all of them where it would be everything.
   */
  private int thickness(int[] order, int axis, int start, int step) {
    double held = 0;
    int n = 0;
    while (n < order.length) {
      int point = order[start + n * step];
      if (n > 0 && held >= SLICE * weight - TINY * weight) {
        double last = sample.points().value(order[start + (n - 1) * step], axis);
        if (sample.points().value(point, axis) != last) {
          return n;
        }
      }
      held += sample.weight(point);
      n++;
    }
    return n;
  }

  private Slice slice(int axis, BoxLimit limit, int[] order, int from, int to) {
    double slicedWeight = 0;
    double slicedHits = 0;
    for (int i = from; i < to; i++) {
      slicedWeight += sample.weight(order[i]);
      slicedHits += sample.hits(order[i]);
    }
    return new Slice(axis, limit, to - from, slicedWeight, slicedHits);
  }

  private void words(List<Slice> slices, int axis, int[] order) {
    SortedSet<Integer> there = new TreeSet<>();
    for (int point : order) {
      there.add((int) sample.points().value(point, axis));
    }
    for (int word : there) {
      SortedSet<Integer> left = new TreeSet<>(there);
      left.remove(word);
      if (!left.isEmpty()) {
        int from = 0;
        while (sample.points().value(order[from], axis) < word) {
          from++;
        }
        int to = from;
        while (to < order.length && sample.points().value(order[to], axis) == word) {
          to++;
        }
        slices.add(slice(axis, new BoxLimit.Among(left), order, from, to));
      }
    }
  }
}
