package brink.sensitivity;

import brink.analysis.UpperQuantile;
import brink.design.Design;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What each factor does by itself, others as in the scenario: the response at its lowest and at its
 * highest level against that at the scenario's own values, and the one against the other. Of words,
 * which have no order, the levels with the least and the greatest response stand for the ends, and
 * the interval is widened for having been picked (Bonferroni).
 *
 * <p>The intervals are those of replication noise alone: there is no sample of points. Each
 * difference has its own, Student's interval of paired differences between groups of replications
 * ({@link Responses#changes}): how much of the luck of a replication two points share depends on
 * the points.
 */
final class Swings {
  private static final double TAIL = 0.025;
  private static final double Z = UpperQuantile.NORMAL;

  private final Design design;
  private final Responses responses;

  /**
   * Takes what is known.
   *
   * @param design a design that varies one factor at a time, the scenario itself first
   * @param responses at its points
   */
  Swings(Design design, Responses responses) {
    this.design = design;
    this.responses = responses;
  }

  /** Effects of all factors: swing, at the lowest level, at the highest. */
  List<FactorEffect> effects() {
    List<FactorEffect> effects = new ArrayList<>();
    for (int f = 0; f < design.factors().size(); f++) {
      int[] ends = ends(f);
      int pairs = design.factors().get(f).numeric() ? 1 : pairs(f);
      effects.add(FactorEffect.of(f, SensitivityMeasure.SWING, index(ends[0], ends[1], pairs)));
      effects.add(FactorEffect.of(f, SensitivityMeasure.AT_LOW, index(0, ends[0], 1)));
      effects.add(FactorEffect.of(f, SensitivityMeasure.AT_HIGH, index(0, ends[1], 1)));
    }
    return effects;
  }

  /**
   * Factors by the size of their swings. Two swings share their replications, and the difference of
   * their sizes has its own paired variance.
   *
   * @param replications runs at each point
   */
  List<FactorRank> ranking(long replications) {
    List<FactorEffect> swings =
        effects().stream().filter(effect -> effect.measure() == SensitivityMeasure.SWING).toList();
    return FactorRank.bySize(swings, (one, next) -> rank(one, next, replications));
  }

  private FactorRank rank(FactorEffect effect, FactorEffect next, long replications) {
    double[] sizes = sizes(effect);
    double[] others = sizes(next);
    double apart = Math.abs(effect.value()) - Math.abs(next.value());
    Arrays.setAll(sizes, g -> sizes[g] - others[g]);
    double widening = quantile(1) / Z;
    double variance = variance(sizes) * widening * widening;
    return FactorRank.of(effect.factor(), apart, variance, variance, replications);
  }

  /** The swing in each group, turned so that it is positive on the whole. */
  private double[] sizes(FactorEffect effect) {
    int[] ends = ends(effect.factor());
    double sign = Math.signum(effect.value());
    return Arrays.stream(responses.changes(ends[0], ends[1])).map(d -> sign * d).toArray();
  }

  private SensitivityIndex index(int from, int to, int pairs) {
    double value = responses.mean(to) - responses.mean(from);
    if (Double.isNaN(value)) {
      return SensitivityIndex.NONE;
    }
    double half = quantile(pairs) * Math.sqrt(variance(responses.changes(from, to)));
    return new SensitivityIndex(value, value - half, value + half);
  }

  /** Variance of the mean of the groups' values; 0 where there is no noise. */
  private static double variance(double[] groups) {
    return groups.length == 0 ? 0 : Bootstrap.variance(groups) / groups.length;
  }

  /** Of Student's distribution, for the greatest of so many differences. */
  private double quantile(int pairs) {
    return responses.noisy()
        ? new TDistribution(null, responses.groups() - 1.0)
            .inverseCumulativeProbability(1 - TAIL / pairs)
        : Z;
  }

  private int pairs(int factor) {
    int levels = levels(factor).length;
    return Math.max(1, levels * (levels - 1) / 2);
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
        ? design.value(point, factor)
        : responses.mean(point);
  }
}
