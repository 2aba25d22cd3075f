package brink.sensitivity;

import brink.analysis.UpperQuantile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A factor's place among the others, and what it rests on.
 *
 * @param factor number of the factor
 * @param certainty share of bootstrap replicates in which it stands above the next, in [0, 1]; 1
 *     for the last
 * @param gap what it would take to tell it from the next
 */
public record FactorRank(int factor, double certainty, RankSeparation gap) {
  private static final double Z = UpperQuantile.NORMAL;

  /**
   * Ranks factors, the greatest first; of equal ones the earlier factor first.
   *
   * @param values one for each factor
   * @param draws bootstrap replicates
   * @param first place of the first factor's value among their statistics
   * @param step from there to the next factor's
   * @param replications the number of replications behind it
   */
  static List<FactorRank> of(
      double[] values, Bootstrap.Draws draws, int first, int step, long replications) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
            .toList();
    List<FactorRank> ranks = new ArrayList<>();
    for (int place = 0; place + 1 < order.size(); place++) {
      int i = order.get(place);
      int j = order.get(place + 1);
      double[] apart = apart(draws.both(), first + step * i, first + step * j);
      long above = Arrays.stream(apart).filter(difference -> difference > 0).count();
      double variance = Bootstrap.variance(apart);
      double noise = noise(draws, variance, first + step * i, first + step * j);
      RankSeparation gap = RankSeparation.of(values[i] - values[j], variance, noise, replications);
      ranks.add(new FactorRank(i, (double) above / apart.length, gap));
    }
    if (!order.isEmpty()) {
      ranks.add(new FactorRank(order.get(order.size() - 1), 1, RankSeparation.NONE));
    }
    return ranks;
  }

  /**
   * What of the variance is replication noise. What differs from block to block and replication to
   * replication is part of what blocks alone give and of what replications alone give, and comes in
   * a third time where both are drawn (Owen 2007): what is left of that of blocks is no noise.
   */
  private static double noise(Bootstrap.Draws draws, double both, int i, int j) {
    double blocks = Bootstrap.variance(apart(draws.blocks(), i, j));
    double replications = Bootstrap.variance(apart(draws.replications(), i, j));
    double each = Math.max(0, Math.min(blocks, both - blocks - replications));
    return Math.max(0, both - (blocks - each));
  }

  private static double[] apart(double[][] drawn, int i, int j) {
    return Arrays.stream(drawn).mapToDouble(values -> values[i] - values[j]).toArray();
  }

  /**
   * Ranks effects by their size, the greatest first; what has no value is left out.
   *
   * @param effects one for each factor
   * @param pair ranks an effect before the next
   */
  static List<FactorRank> bySize(
      List<FactorEffect> effects, BiFunction<FactorEffect, FactorEffect, FactorRank> pair) {
    List<FactorEffect> order =
        effects.stream()
            .filter(effect -> !Double.isNaN(effect.value()))
            .sorted(Comparator.comparingDouble(effect -> -Math.abs(effect.value())))
            .toList();
    List<FactorRank> ranks = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      ranks.add(
          i + 1 < order.size()
              ? pair.apply(order.get(i), order.get(i + 1))
              : new FactorRank(order.get(i).factor(), 1, RankSeparation.NONE));
    }
    return ranks;
  }

  /**
   * Ranks an effect before another by the intervals of both, taken as normal and independent.
   *
   * @param effect the stronger
   * @param next the weaker
   * @param points variance that the choice of points alone gives to both together
   * @param replications the number of replications behind them
   */
  static FactorRank of(FactorEffect effect, FactorEffect next, double points, long replications) {
    double variance = variance(effect.index()) + variance(next.index());
    double apart = Math.abs(effect.value()) - Math.abs(next.value());
    double noise = Math.max(0, variance - points);
    return of(effect.factor(), apart, variance, noise, replications);
  }

  /**
   * Ranks a factor before another by how far they are apart, taken as normal.
   *
   * @param factor the stronger
   * @param apart by how much it is stronger
   * @param variance of that
   * @param noise part of it that is replication noise
   * @param replications the number of replications behind it
   */
  static FactorRank of(int factor, double apart, double variance, double noise, long replications) {
    double certainty =
        variance > 0
            ? new NormalDistribution(null, 0, 1).cumulativeProbability(apart / Math.sqrt(variance))
            : apart > 0 ? 1 : 0.5;
    return new FactorRank(
        factor, certainty, RankSeparation.of(apart, variance, noise, replications));
  }

  private static double variance(SensitivityIndex index) {
    double error = (index.high() - index.low()) / (2 * Z);
    return error * error;
  }
}
