package brink.sensitivity;

import brink.design.Design;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each factor does by itself, others as in the scenario: the response at its first and at its
 * last level against that at the scenario's own values, and the one against the other. Of words,
 * which have no order, the levels with the least and the greatest response stand for the ends, and
 * the interval is widened for having been picked (Bonferroni).
 *
 * <p>The intervals are those of replication noise alone, as the mean over all pairs of points has
 * it ({@link VarianceParts#interaction}): there is no sample of points.
 */
final class Swings {
  private static final double Z = 1.959963984540054;

  private final Design design;
  private final Responses responses;
  private final double error;

  /**
   * Takes what is known.
   *
   * @param design a design that varies one factor at a time, the scenario itself first
   * @param responses at its points
   * @param parts its noise
   * @param replications runs at each point
   */
  Swings(Design design, Responses responses, VarianceParts parts, long replications) {
    this.design = design;
    this.responses = responses;
    double variance = responses.noisy() ? 2 * parts.interaction() / replications : 0;
    error = Math.sqrt(Math.max(0, variance));
  }

  /** Effects of all factors: swing, at the first level, at the last. */
  List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    for (int f = 0; f < design.factors().size(); f++) {
      int[] ends = ends(f);
      double low = change(0, ends[0]);
      double high = change(0, ends[1]);
      double z = design.factors().get(f).numeric() ? Z : Z * picked(f);
      effects.add(Effect.of(f, Measure.SWING, index(change(ends[0], ends[1]), z)));
      effects.add(Effect.of(f, Measure.AT_LOW, index(low, Z)));
      effects.add(Effect.of(f, Measure.AT_HIGH, index(high, Z)));
    }
    return effects;
  }

  /** Variance that replication noise gives to a swing. */
  double noise() {
    return error * error;
  }

  private double change(int from, int to) {
    return responses.mean(to) - responses.mean(from);
  }

  private Index index(double value, double z) {
    return Double.isNaN(value)
        ? Index.NONE
        : new Index(value, value - z * error, value + z * error);
  }

  /** Widening for the greatest of m differences, by the tail of the normal distribution. */
  private double picked(int factor) {
    int levels = levels(factor).length;
    int pairs = Math.max(1, levels * (levels - 1) / 2);
    // sqrt(z^2 + 2 ln m) bounds the quantile at 0.05 / m.
    return Math.sqrt(Z * Z + 2 * Math.log(pairs)) / Z;
  }

  private int[] levels(int factor) {
    return IntStream.range(1, design.size())
        .filter(p -> !Double.isNaN(design.unit(p, factor)) && !responses.failed(p))
        .toArray();
  }

  private int[] ends(int factor) {
    int[] levels = levels(factor);
    if (levels.length == 0) {
      // The level that failed has no response, so that the swing is none.
      return new int[] {0, failedLevel(factor)};
    }
    int least = levels[0];
    int greatest = levels[0];
    for (int p : levels) {
      least = key(p, factor) < key(least, factor) ? p : least;
      greatest = key(p, factor) > key(greatest, factor) ? p : greatest;
    }
    return new int[] {least, greatest};
  }

  private int failedLevel(int factor) {
    return IntStream.range(1, design.size())
        .filter(p -> !Double.isNaN(design.unit(p, factor)))
        .findFirst()
        .orElse(0);
  }

  private double key(int point, int factor) {
    return design.factors().get(factor).numeric()
        ? design.unit(point, factor)
        : responses.mean(point);
  }
}
