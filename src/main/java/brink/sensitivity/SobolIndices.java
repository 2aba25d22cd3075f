package brink.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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
 * included, so that replication noise is part of no index. Intervals come from drawing whole blocks
 * again. A block with a point that failed is left out.
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
    List<Index> first,
    List<Index> total,
    List<List<Index>> second,
    List<Rank> ranking,
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
   * @return the indices; all {@link Index#NONE} where fewer than two blocks are complete or where
   *     the interval of the variance includes 0
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
    double[][] rows = terms.of(complete);
    double[] means = Bootstrap.means(rows);
    double variance = terms.variance(means);
    double noise = terms.noiseOfMean(means);
    double[][] spread = bootstrap.of(rows, m -> new double[] {terms.variance(m)});
    if (!(Bootstrap.interval(Bootstrap.column(spread, 0)).low() > 0)) {
      return none(terms.factors(), variance, noise, complete.size(), dropped);
    }
    double[] whole = shares(terms, means, variance);
    double[][] drawn = bootstrap.of(rows, m -> shares(terms, m, variance));
    return new SobolIndices(
        indices(whole, drawn, 0, terms.factors()),
        indices(whole, drawn, terms.factors(), 2 * terms.factors()),
        pairs(whole, drawn, terms),
        ranking(terms, means, drawn, complete.size(), replications),
        variance,
        noise,
        complete.size(),
        dropped);
  }

  private static SobolIndices none(
      int factors, double variance, double noise, int blocks, int dropped) {
    List<Index> none = Collections.nCopies(factors, Index.NONE);
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

  /**
   * Share of replication noise in the variance of the observed means of points.
   *
   * @return in [0, 1]; NaN where nothing varies
   */
  public double noiseShare() {
    return noise / (Math.max(0, variance) + noise);
  }

  /** First orders, then totals, then pairs. */
  private static double[] shares(SaltelliTerms terms, double[] means, double whole) {
    int k = terms.factors();
    double variance = Math.max(terms.variance(means), LEAST * whole);
    double[] shares = new double[2 * k + (terms.secondOrder() ? k * (k - 1) / 2 : 0)];
    for (int i = 0; i < k; i++) {
      shares[i] = terms.first(means, i) / variance;
      shares[k + i] = terms.total(means, i) / variance;
    }
    int place = 2 * k;
    for (int i = 0; place < shares.length; i++) {
      for (int j = i + 1; j < k; j++) {
        shares[place++] = means[terms.pair(i, j)] / variance - shares[i] - shares[j];
      }
    }
    return shares;
  }

  private static List<Index> indices(double[] whole, double[][] drawn, int from, int to) {
    List<Index> indices = new ArrayList<>();
    for (int s = from; s < to; s++) {
      indices.add(Index.of(whole[s], Bootstrap.interval(Bootstrap.column(drawn, s))));
    }
    return indices;
  }

  private static List<List<Index>> pairs(double[] whole, double[][] drawn, SaltelliTerms terms) {
    List<List<Index>> pairs = new ArrayList<>();
    int k = terms.factors();
    int from = 2 * k;
    for (int i = 0; terms.secondOrder() && i < k; i++) {
      pairs.add(indices(whole, drawn, from, from + k - 1 - i));
      from += k - 1 - i;
    }
    return pairs;
  }

  /**
   * Replication noise of a total variance, delta^2 the squared change that the factor makes and s^2
   * the noise variance of that change: the product of two halves has the variance delta^2 s^2 + s^4
   * in each block, of which the first falls with the number of replications and the second with its
   * square.
   */
  private static List<Rank> ranking(
      SaltelliTerms terms, double[] means, double[][] drawn, int blocks, long replications) {
    int k = terms.factors();
    double variance = terms.variance(means);
    double[] values = new double[k];
    double[][] totals = new double[drawn.length][];
    double[] linear = new double[k];
    double[] quadratic = new double[k];
    double scale = 1 / (blocks * variance * variance);
    for (int i = 0; i < k; i++) {
      double s2 = means[terms.noise(i)];
      values[i] = terms.total(means, i) / variance;
      linear[i] = Math.max(0, 2 * terms.total(means, i)) * s2 * scale;
      quadratic[i] = s2 * s2 * scale;
    }
    for (int r = 0; r < drawn.length; r++) {
      totals[r] = Arrays.copyOfRange(drawn[r], k, 2 * k);
    }
    return Rank.of(values, totals, linear, quadratic, replications);
  }
}
