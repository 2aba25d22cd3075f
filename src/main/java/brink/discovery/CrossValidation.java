package brink.discovery;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same search on random halves of the points, each time held against the other half.
 *
 * <p>A box found on one half knows nothing of the other, so that the density there is honest, and
 * so is its p-value. p-values of many splits are brought together as twice their median, which is
 * valid whatever they have to do with each other (Meinshausen, Meier and Bühlmann 2009, Journal of
 * the American Statistical Association 104). Halves, and not draws with replacement, whose repeated
 * points look like clusters; and for finding out which axes matter: Meinshausen and Bühlmann 2010,
 * Journal of the Royal Statistical Society B 72(4).
 *
 * @param frequency of each axis, the share of halves in which the box limits it
 * @param heldBack density in the boxes, on the other halves; NaN where they held nothing
 * @param p how likely chance alone does as well
 */
record CrossValidation(List<Double> frequency, double heldBack, double p) {
  /** Splits. */
  private static final int SPLITS = 50;

  /** An axis that fewer of the halves limit may be chance. */
  private static final double STABLE = 0.5;

  /** Splits, searches and measures. */
  static CrossValidation of(OutcomeSample sample, List<Integer> axes, long key) {
    int[] limited = new int[sample.points().axes().size()];
    double[] chances = new double[SPLITS];
    double hits = 0;
    double weight = 0;
    for (int s = 0; s < SPLITS; s++) {
      OutcomeSample half = sample.half(new RandomStream(BitMixer.derive(key, s)));
      Box box = Prim.of(half, axes).box();
      box.limited().forEach(axis -> limited[axis]++);
      OutcomeSample other = sample.lackedBy(half);
      chances[s] = other.chance(box);
      BoxMeasures scores = other.scores(box);
      if (scores.points() > 0) {
        weight += scores.support() * other.allWeight();
        hits += scores.density() * scores.support() * other.allWeight();
      }
    }
    Arrays.sort(chances);
    double median = (chances[SPLITS / 2 - 1] + chances[SPLITS / 2]) / 2;
    return new CrossValidation(
        Arrays.stream(limited).mapToObj(n -> (double) n / SPLITS).toList(),
        hits / weight,
        Math.min(1, 2 * median));
  }

  /** The axes that most halves limit; the one that is limited most where there are none. */
  List<Integer> stable() {
    List<Integer> all = IntStream.range(0, frequency.size()).boxed().toList();
    List<Integer> stable = all.stream().filter(a -> frequency.get(a) >= STABLE).toList();
    return stable.isEmpty()
        ? List.of(all.stream().max(Comparator.comparingDouble(frequency::get)).orElseThrow())
        : stable;
  }
}
