package brink.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Which of the numbers that are drawn move an outcome most, from the draws at hand: first-order
 * indices (Sobol 1993), as far as the outcome goes up or down with the normal score of the number's
 * rank. Draws count by what is known of each. An index is the squared correlation, adjusted for its
 * degrees of freedom (Ezekiel 1930) and divided by the share of the variance of the draws' means
 * that is no noise. It is told from noise if Student's test of the correlation, after Holm's
 * adjustment for all numbers that are drawn, is below 5 %.
 *
 * @param effects those told from noise, the strongest first, {@value #MOST} at most
 * @param numbers how many numbers were drawn
 * @param draws how many draws there are
 * @param needed how many draws would show a number with a tenth of the variance in four cases of
 *     five; {@link Long#MAX_VALUE} where draws do not differ
 */
public record StrongestAssumptions(
    List<AssumptionEffect> effects, int numbers, int draws, long needed) {
  /** The most that are named. */
  public static final int MOST = 3;

  private static final double ALPHA = 0.05;
  private static final double POWER = 0.8;
  private static final double WORTH_KNOWING = 0.1;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /**
   * Keeps an unmodifiable copy.
   *
   * @param effects those told from noise, the strongest first
   * @param numbers how many numbers were drawn
   * @param draws how many draws there are
   * @param needed how many draws would show a number with a tenth of the variance
   */
  public StrongestAssumptions {
    effects = List.copyOf(effects);
  }

  /**
   * Ranks what was drawn.
   *
   * @param sums runs of the outcome by draw
   * @param spread what draws make of it
   * @param paths dotted paths of what was drawn
   * @param levels [draws][paths], in the order of the values; for draws without runs anything
   * @return the strongest
   */
  public static StrongestAssumptions of(
      DrawSums sums, AssumptionSpread spread, List<String> paths, double[][] levels) {
    Means means = Means.of(sums, spread.between());
    int n = means.places.length;
    double noiseless = Math.min(1, spread.between() / means.variance());
    List<AssumptionEffect> all = new ArrayList<>();
    double[] p = new double[paths.size()];
    for (int j = 0; j < p.length; j++) {
      double r = means.correlation(scores(means.places, levels, j));
      double t = Math.abs(r) * Math.sqrt((n - 2) / Math.max(1e-12, 1 - r * r));
      p[j] = 2 * new TDistribution(null, n - 2.0).cumulativeProbability(-t);
      double adjusted = Math.max(0, 1 - (1 - r * r) * (n - 1) / (n - 2));
      double index = noiseless > 0 ? Math.min(1, adjusted / noiseless) : 0;
      all.add(new AssumptionEffect(paths.get(j), index, r > 0));
    }
    return new StrongestAssumptions(found(all, p), p.length, n, needed(noiseless, p.length));
  }

  private static List<AssumptionEffect> found(List<AssumptionEffect> all, double[] p) {
    List<Integer> order =
        IntStream.range(0, p.length).boxed().sorted(Comparator.comparing(j -> p[j])).toList();
    List<AssumptionEffect> found = new ArrayList<>();
    for (int rank = 0; rank < Math.min(MOST, p.length); rank++) {
      int j = order.get(rank);
      if (!(p[j] * (p.length - rank) < ALPHA && all.get(j).index() > 0)) {
        break;
      }
      found.add(all.get(j));
    }
    return found;
  }

  private static long needed(double noiseless, int numbers) {
    double r2 = WORTH_KNOWING * noiseless;
    double z =
        NORMAL.inverseCumulativeProbability(1 - ALPHA / 2 / numbers)
            + NORMAL.inverseCumulativeProbability(POWER);
    return r2 > 0 ? (long) Math.ceil(z * z * (1 - r2) / r2 + 2) : Long.MAX_VALUE;
  }

  /** Normal scores of the ranks of a column; equal values have the mean rank. */
  private static double[] scores(int[] places, double[][] levels, int column) {
    int n = places.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparing(i -> levels[places[i]][column]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] scores = new double[n];
    for (int from = 0; from < n; ) {
      int to = from;
      while (to < n && levels[places[order[to]]][column] == levels[places[order[from]]][column]) {
        to++;
      }
      double score = NORMAL.inverseCumulativeProbability((from + to) / 2.0 / n);
      for (int i = from; i < to; i++) {
        scores[order[i]] = score;
      }
      from = to;
    }
    return scores;
  }

  /** Means of draws that have runs, each with its weight. */
  private static final class Means {
    private final int[] places;
    private final double[] means;
    private final double[] weights;

    private Means(int[] places, double[] means, double[] weights) {
      this.places = places;
      this.means = means;
      this.weights = weights;
    }

    static Means of(DrawSums sums, double between) {
      int[] places =
          IntStream.range(0, sums.runs().length).filter(d -> sums.runs()[d] > 0).toArray();
      double[] means =
          Arrays.stream(places).mapToDouble(d -> sums.sums()[d] / sums.runs()[d]).toArray();
      double within = sums.within();
      double[] weights =
          Arrays.stream(places)
              .mapToDouble(d -> within > 0 ? 1 / (between + within / sums.runs()[d]) : 1)
              .toArray();
      return new Means(places, means, weights);
    }

    double variance() {
      double[] ones = new double[means.length];
      Arrays.fill(ones, 1);
      double centre = mean(means, ones);
      double sum = 0;
      for (int i = 0; i < means.length; i++) {
        sum += weights[i] * (means[i] - centre) * (means[i] - centre);
      }
      return sum / Arrays.stream(weights).sum();
    }

    private double mean(double[] x, double[] y) {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        sum += weights[i] * x[i] * y[i];
      }
      return sum / Arrays.stream(weights).sum();
    }

    double correlation(double[] scores) {
      double[] ones = new double[means.length];
      Arrays.fill(ones, 1);
      double x = mean(scores, ones);
      double y = mean(means, ones);
      double xy = mean(scores, means) - x * y;
      double scale = (mean(scores, scores) - x * x) * variance();
      return scale > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(scale))) : 0;
    }
  }
}
