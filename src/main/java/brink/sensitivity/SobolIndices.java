package brink.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Variance-based indices of the factors of a Saltelli design.
 *
 * <p>With points A and B drawn independently, AB_i equal to A but for factor i taken from B, and V
 * the variance of the response f over A and B:
 *
 * <ul>
 *   <li>first order, the share of V that factor i explains alone: mean of f(B) (f(AB_i) - f(A)) / V
 *       (Saltelli et al. 2010, Computer Physics Communications 181, table 2b);
 *   <li>total, the share that stays open while factor i alone is unknown: mean of (f(A) -
 *       f(AB_i))^2 / (2 V) (Jansen 1999; table 2f of the same);
 *   <li>second order, what i and j explain together and not alone: mean of f(BA_i) f(AB_j) - f(A)
 *       f(B), over V, less both first orders (Saltelli 2002, Computer Physics Communications 145).
 * </ul>
 *
 * <p>Each product is of one half of the replications with the other ({@link Responses}), V
 * included, so that replication noise is part of no index. Intervals come from drawing replications
 * and whole blocks again ({@link Bootstrap}); a total whose factor moves one half of the
 * replications alone, so that all its products are 0, may be anything from 0 to 1. A block with a
 * point that failed is left out.
 *
 * @param first one for each factor
 * @param total one for each factor
 * @param second of pairs i &lt; j, at {@code [i][j - i - 1]}; empty where not asked
 * @param ranking factors by their total index, the greatest first
 * @param variance variance of the expected response over the design
 * @param noise variance of the replication noise of a point's mean, 0 for exact responses
 * @param blocks blocks used
 * @param dropped blocks left out because a point failed
 */
public record SobolIndices(
    List<SensitivityIndex> first,
    List<SensitivityIndex> total,
    List<List<SensitivityIndex>> second,
    List<FactorRank> ranking,
    double variance,
    double noise,
    int blocks,
    int dropped) {
  /** A replicate's variance is taken as this share of the estimate at least: no index explodes. */
  private static final double LEAST = 0.01;

  /**
   * Estimates the indices.
   *
   * @param responses at the points of the design
   * @param blocks its blocks, of the same number of factors
   * @param replications replications behind each response, for what a rank would need
   * @param bootstrap how intervals are drawn
   * @return the indices; all {@link SensitivityIndex#NONE} where fewer than two blocks are complete
   *     or where the interval of the variance, as blocks alone give it, includes 0
   */
  public static SobolIndices of(
      Responses responses, List<SaltelliBlock> blocks, long replications, Bootstrap bootstrap) {
    List<SaltelliBlock> complete = blocks.stream().filter(b -> b.complete(responses)).toList();
    int dropped = blocks.size() - complete.size();
    if (complete.size() < 2) {
      int factors = blocks.get(0).factors();
      return none(factors, Double.NaN, Double.NaN, complete.size(), dropped);
    }
    SaltelliTerms terms = new SaltelliTerms(responses, complete);
    double[] means = Bootstrap.means(terms.of(complete));
    double variance = terms.variance(means);
    double noise = terms.noiseOfMean(means);
    Function<Responses, double[][]> rows = again -> new SaltelliTerms(again, complete).of(complete);
    Bootstrap.Draws draws = bootstrap.of(responses, rows, m -> shares(terms, m, variance));
    double[][] drawn = draws.both();
    double[] whole = shares(terms, means, variance);
    int k = terms.factors();
    if (!(Bootstrap.interval(Bootstrap.column(draws.blocks(), whole.length - 1)).low() > 0)) {
      return none(k, variance, noise, complete.size(), dropped);
    }
    return new SobolIndices(
        indices(whole, drawn, 0, k),
        totals(indices(whole, drawn, k, 2 * k), terms, complete),
        pairs(whole, drawn, terms),
        FactorRank.of(totals(whole, k), draws, k, 1, replications),
        variance,
        noise,
        complete.size(),
        dropped);
  }

  private static SobolIndices none(
      int factors, double variance, double noise, int blocks, int dropped) {
    List<SensitivityIndex> none = Collections.nCopies(factors, SensitivityIndex.NONE);
    return new SobolIndices(none, none, List.of(), List.of(), variance, noise, blocks, dropped);
  }

  /**
   * Whether the response varies over the design by more than its noise.
   *
   * @return false where there are no indices
   */
  public boolean varies() {
    return !ranking.isEmpty();
  }

  /** First orders, then totals, then pairs; last the variance itself. */
  private static double[] shares(SaltelliTerms terms, double[] means, double whole) {
    int k = terms.factors();
    double variance = Math.max(terms.variance(means), LEAST * whole);
    double[] shares = new double[2 * k + (terms.secondOrder() ? k * (k - 1) / 2 : 0) + 1];
    for (int i = 0; i < k; i++) {
      shares[i] = terms.first(means, i) / variance;
      shares[k + i] = terms.total(means, i) / variance;
    }
    int place = 2 * k;
    for (int i = 0; place < shares.length - 1; i++) {
      for (int j = i + 1; j < k; j++) {
        shares[place++] = means[terms.pair(i, j)] / variance - shares[i] - shares[j];
      }
    }
    shares[place] = terms.variance(means);
    return shares;
  }

  private static List<SensitivityIndex> indices(
      double[] whole, double[][] drawn, int from, int to) {
    List<SensitivityIndex> indices = new ArrayList<>();
    for (int s = from; s < to; s++) {
      indices.add(SensitivityIndex.of(whole[s], Bootstrap.interval(Bootstrap.column(drawn, s))));
    }
    return indices;
  }

  /** Of a factor that moves one half of the replications alone nothing is known. */
  private static List<SensitivityIndex> totals(
      List<SensitivityIndex> drawn, SaltelliTerms terms, List<SaltelliBlock> blocks) {
    return IntStream.range(0, drawn.size())
        .mapToObj(i -> terms.movesOneHalf(blocks, i) ? new SensitivityIndex(0, 0, 1) : drawn.get(i))
        .toList();
  }

  private static List<List<SensitivityIndex>> pairs(
      double[] whole, double[][] drawn, SaltelliTerms terms) {
    List<List<SensitivityIndex>> pairs = new ArrayList<>();
    int k = terms.factors();
    int from = 2 * k;
    for (int i = 0; terms.secondOrder() && i < k; i++) {
      pairs.add(indices(whole, drawn, from, from + k - 1 - i));
      from += k - 1 - i;
    }
    return pairs;
  }

  private static double[] totals(double[] shares, int k) {
    return Arrays.copyOfRange(shares, k, 2 * k);
  }
}
