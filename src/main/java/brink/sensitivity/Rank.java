package brink.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
public record Rank(int factor, double certainty, Gap gap) {
  private static final double Z = 1.959963984540054;

  /**
   * Ranks factors, the greatest first; of equal ones the earlier factor first.
   *
   * @param values one for each factor
   * @param drawn bootstrap replicates of the values, {@code [replicate][factor]}
   * @param linear variance of each value due to replication noise, the part that falls with the
   *     number of replications
   * @param quadratic the part that falls with its square
   * @param replications the number of replications behind it
   */
  static List<Rank> of(
      double[] values, double[][] drawn, double[] linear, double[] quadratic, long replications) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
            .toList();
    List<Rank> ranks = new ArrayList<>();
    for (int place = 0; place + 1 < order.size(); place++) {
      int i = order.get(place);
      int j = order.get(place + 1);
      double[] apart = new double[drawn.length];
      int above = 0;
      for (int r = 0; r < drawn.length; r++) {
        apart[r] = drawn[r][i] - drawn[r][j];
        above += apart[r] > 0 ? 1 : 0;
      }
      Gap gap =
          Gap.of(
              values[i] - values[j],
              Bootstrap.variance(apart),
              linear[i] + linear[j],
              quadratic[i] + quadratic[j],
              replications);
      ranks.add(new Rank(i, (double) above / drawn.length, gap));
    }
    if (!order.isEmpty()) {
      ranks.add(new Rank(order.get(order.size() - 1), 1, Gap.CLEAR));
    }
    return ranks;
  }

  /**
   * Ranks an effect before another by the intervals of both, taken as normal and independent.
   *
   * @param effect the stronger
   * @param next the weaker
   * @param noise variance of each that is replication noise
   * @param replications the number of replications behind them
   */
  static Rank of(Effect effect, Effect next, double noise, long replications) {
    double variance = variance(effect.index()) + variance(next.index());
    double apart = Math.abs(effect.value()) - Math.abs(next.value());
    double certainty =
        variance > 0
            ? new NormalDistribution(null, 0, 1).cumulativeProbability(apart / Math.sqrt(variance))
            : apart > 0 ? 1 : 0.5;
    return new Rank(
        effect.factor(), certainty, Gap.of(apart, variance, 2 * noise, 0, replications));
  }

  private static double variance(Index index) {
    double error = (index.high() - index.low()) / (2 * Z);
    return error * error;
  }
}
