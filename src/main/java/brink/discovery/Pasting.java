package brink.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The second half of PRIM. Peeling is greedy and may have cut too deep: thin slices are put back as
 * long as the box stands out further for it. Then ends of limits are lifted that do not pay for
 * having been sought among many.
 *
 * <p>N times the square of the lift over the variance of the points is about a chi-square, N the
 * number of points. Each end of a limit has to add twice the logarithm of the number of ends that
 * there might be, which is about the most that any of them adds by chance: the risk inflation
 * criterion (Foster and George 1994, Annals of Statistics 22(4)).
 *
 * <p>Source: Friedman and Fisher 1999, Statistics and Computing 9(2), sections 8.2 (pasting) and 10
 * (redundant input variables). They paste as long as the density rises, and leave to the reader
 * what is redundant; here it is what the box is chosen by ({@link BoxMeasures#lift}), so that all
 * steps pull the same way.
 */
final class Pasting {
  private final OutcomeSample sample;
  private final double price;

  /**
   * A sample to look at.
   *
   * @param sample what was peeled
   */
  Pasting(OutcomeSample sample) {
    this.sample = sample;
    int ends = 2 * sample.points().axes().size();
    price = 2 * Math.log(ends) * sample.variance() / sample.size();
  }

  /** Widens a box, lifts limits, and widens it again. */
  Box of(Box box) {
    return pasted(pruned(pasted(box)));
  }

  private Box pasted(Box box) {
    Box wide = box;
    for (Box from = null; !wide.equals(from); ) {
      from = wide;
      wide = best(wider(from), from, lift(from));
    }
    return wide;
  }

  private Box pruned(Box box) {
    Box simple = box;
    for (Box from = null; !simple.equals(from); ) {
      from = simple;
      simple = best(simpler(from), from, Math.sqrt(Math.max(0, squared(from) - price)));
    }
    return simple;
  }

  private double squared(Box box) {
    double lift = Math.max(0, lift(box));
    return lift * lift;
  }

  /** The box that stands out most of those that do so by more than {@code least}, else another. */
  private Box best(List<Box> boxes, Box other, double least) {
    Box best = other;
    double most = least;
    for (Box box : boxes) {
      double lift = lift(box);
      if (lift > most) {
        best = box;
        most = lift;
      }
    }
    return best;
  }

  private double lift(Box box) {
    return sample.scores(box).lift(sample.density());
  }

  private static List<Box> simpler(Box box) {
    List<Box> simpler = new ArrayList<>();
    for (int axis : box.limited()) {
      simpler.add(box.with(axis, BoxLimit.OPEN));
      if (box.limits().get(axis) instanceof BoxLimit.Between between && between.twoSided()) {
        simpler.add(box.with(axis, lowOpen(between)));
        simpler.add(box.with(axis, highOpen(between)));
      }
    }
    return simpler;
  }

  private static BoxLimit lowOpen(BoxLimit.Between between) {
    return new BoxLimit.Between(Double.NEGATIVE_INFINITY, between.high());
  }

  private static BoxLimit highOpen(BoxLimit.Between between) {
    return new BoxLimit.Between(between.low(), Double.POSITIVE_INFINITY);
  }

  private List<Box> wider(Box box) {
    List<Box> wider = new ArrayList<>();
    double weight = sample.scores(box).support() * sample.allWeight();
    for (int axis : box.limited()) {
      if (box.limits().get(axis) instanceof BoxLimit.Between between) {
        wider.add(box.with(axis, lower(box, axis, between, Peeling.SLICE * weight)));
        wider.add(box.with(axis, higher(box, axis, between, Peeling.SLICE * weight)));
      } else if (box.limits().get(axis) instanceof BoxLimit.Among among) {
        moreWords(wider, box, axis, among);
      }
    }
    return wider;
  }

  private BoxLimit lower(Box box, int axis, BoxLimit.Between now, double weight) {
    List<Integer> outside = beyond(box, axis, value -> value < now.low());
    outside.sort(Comparator.comparingDouble(p -> -sample.points().value(p, axis)));
    Double end = end(outside, axis, weight);
    return end == null ? lowOpen(now) : new BoxLimit.Between(end, now.high());
  }

  private BoxLimit higher(Box box, int axis, BoxLimit.Between now, double weight) {
    List<Integer> outside = beyond(box, axis, value -> value > now.high());
    outside.sort(Comparator.comparingDouble(p -> sample.points().value(p, axis)));
    Double end = end(outside, axis, weight);
    return end == null ? highOpen(now) : new BoxLimit.Between(now.low(), end);
  }

  /** Points that would lie in the box but for what is asked of one axis. */
  private List<Integer> beyond(Box box, int axis, DoublePredicate outside) {
    boolean[] open = sample.points().inside(box.with(axis, BoxLimit.OPEN));
    return new ArrayList<>(
        IntStream.range(0, sample.points().size())
            .filter(p -> sample.weight(p) > 0)
            .filter(p -> outside.test(sample.points().value(p, axis)))
            .filter(p -> open[p])
            .boxed()
            .toList());
  }

  /** The last value of the thinnest slice of enough weight; null where that is everything. */
  private @Nullable Double end(List<Integer> outside, int axis, double weight) {
    double held = 0;
    for (int i = 0; i < outside.size(); i++) {
      double value = sample.points().value(outside.get(i), axis);
      if (i > 0 && held >= weight) {
        double last = sample.points().value(outside.get(i - 1), axis);
        if (value != last) {
          return last;
        }
      }
      held += sample.weight(outside.get(i));
    }
    return null;
  }

  private void moreWords(List<Box> wider, Box box, int axis, BoxLimit.Among among) {
    int words = sample.points().axes().get(axis).categories().size();
    for (int word = 0; word < words; word++) {
      if (!among.places().contains(word)) {
        SortedSet<Integer> more = new TreeSet<>(among.places());
        more.add(word);
        wider.add(box.with(axis, more.size() == words ? BoxLimit.OPEN : new BoxLimit.Among(more)));
      }
    }
  }
}
