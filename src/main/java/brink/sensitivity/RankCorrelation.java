package brink.sensitivity;

import brink.analysis.Interval;
import brink.analysis.UpperQuantile;
import brink.random.RandomStream;
import brink.random.Variates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Partial rank correlation coefficients: how monotonically the response goes with a factor, the
 * linear part of the other factors' ranks taken away from both. In [-1, 1]. Replication noise draws
 * them towards 0, and an effect that first rises and then falls is missed.
 *
 * <p>Source: Iman and Conover 1979, Technometrics 21(4); Marino et al. 2008, Journal of Theoretical
 * Biology 254(1). The interval is Fisher's (1924) for a partial correlation, its variance enlarged
 * by 1.06 for ranks (Fieller, Hartley and Pearson 1957, Biometrika 44). It is that of other points
 * alone. Points share their replications: where those are known, they are drawn again, Fisher's
 * error is added to each draw, and the interval lies between the quantiles of the sums.
 */
public final class RankCorrelation {
  private static final double RANKS = 1.06;
  private static final double Z = UpperQuantile.NORMAL;

  /** A share of variance below this counts as none. */
  private static final double SINGULAR = 1e-10;

  /** Means that differ by less than this share of them are the same, apart from rounding. */
  private static final double SAME = 1e-9;

  private RankCorrelation() {}

  /**
   * The coefficients, with intervals that other points would give.
   *
   * @param responses at points drawn independently of each other, or on a grid
   * @param values the factors' values, {@code [point][factor]}
   * @return one for each factor; {@link SensitivityIndex#NONE} for a factor with one value alone or
   *     one that the others determine, and for all where the response does not vary or there are
   *     fewer than four points more than factors. Points that failed are left out
   */
  public static List<SensitivityIndex> of(Responses responses, double[][] values) {
    return of(responses, values, new Bootstrap(0, Bootstrap.REPLICATES), false);
  }

  /**
   * The coefficients, with intervals that other points and other replications would give.
   *
   * @param responses at points drawn independently of each other, or on a grid
   * @param values the factors' values, {@code [point][factor]}
   * @param bootstrap how replications are drawn again
   * @return as {@link #of(Responses, double[][])}
   */
  static List<SensitivityIndex> of(Responses responses, double[][] values, Bootstrap bootstrap) {
    return of(responses, values, bootstrap, responses.noisy());
  }

  private static List<SensitivityIndex> of(
      Responses responses, double[][] values, Bootstrap bootstrap, boolean replications) {
    int k = values[0].length;
    int[] used = IntStream.range(0, responses.size()).filter(p -> !responses.failed(p)).toArray();
    double[][] columns = new double[k][];
    Arrays.setAll(columns, f -> IntStream.of(used).mapToDouble(p -> values[p][f]).toArray());
    int[] varied = IntStream.range(0, k).filter(f -> varies(columns[f])).toArray();
    double[] response = means(responses, used);
    List<SensitivityIndex> indices = new ArrayList<>(Collections.nCopies(k, SensitivityIndex.NONE));
    if (varied.length == 0 || used.length < varied.length + 4 || !varies(response)) {
      return indices;
    }
    Regression ranks =
        new Regression(IntStream.of(varied).mapToObj(f -> ranks(columns[f])).toList());
    double[] found = ranks.partial(ranks(response));
    double error = Math.sqrt(RANKS / (used.length - varied.length - 2));
    double[][] drawn =
        replications
            ? bootstrap.of(random -> drawn(ranks, responses.drawn(random), used, error, random))
            : new double[0][];
    for (int i = 0; i < varied.length; i++) {
      indices.set(
          varied[i],
          replications ? index(found[i], Bootstrap.column(drawn, i)) : index(found[i], error));
    }
    return indices;
  }

  private static double[] means(Responses responses, int[] used) {
    return IntStream.of(used).mapToDouble(responses::mean).toArray();
  }

  /** Fisher's z of each coefficient for other replications, with the error that points give. */
  private static double[] drawn(
      Regression ranks, Responses again, int[] used, double error, RandomStream random) {
    double[] z = ranks.partial(ranks(means(again, used)));
    for (int i = 0; i < z.length; i++) {
      z[i] = (Double.isNaN(z[i]) ? 0 : fisher(z[i])) + error * Variates.normal(random);
    }
    return z;
  }

  /** The regression of standardised ranks of a response on those of the factors. */
  private static final class Regression {
    private final List<double[]> factors;
    private final @Nullable RealMatrix inverse;

    Regression(List<double[]> ranks) {
      factors = ranks.stream().map(RankCorrelation::standardised).toList();
      double[][] among = new double[ranks.size()][ranks.size()];
      for (int i = 0; i < among.length; i++) {
        for (int j = 0; j < among.length; j++) {
          among[i][j] = i == j ? 1 : product(factors.get(i), factors.get(j));
        }
      }
      DecompositionSolver solver =
          new LUDecomposition(new Array2DRowRealMatrix(among), SINGULAR).getSolver();
      inverse = solver.isNonSingular() ? solver.getInverse() : null;
    }

    /**
     * The correlation of each factor and the response given all others. With beta the coefficients,
     * s what they leave of the variance and m the diagonal of the inverse of the correlations among
     * factors, it is beta / sqrt(beta^2 + m s). NaN where the others explain a factor or the
     * response fully.
     */
    double[] partial(double[] response) {
      double[] ranked = standardised(response);
      double[] with = factors.stream().mapToDouble(factor -> product(factor, ranked)).toArray();
      double[] partial = new double[with.length];
      if (inverse == null) {
        Arrays.fill(partial, Double.NaN);
        return partial;
      }
      double[] beta = inverse.operate(with);
      double left = Math.max(0, 1 - product(beta, with));
      Arrays.setAll(partial, i -> partial(beta[i], inverse.getEntry(i, i), left));
      return partial;
    }

    private static double partial(double beta, double diagonal, double left) {
      double open = Math.min(1 / diagonal, left + beta * beta / diagonal);
      return open > SINGULAR ? beta / Math.sqrt(beta * beta + diagonal * left) : Double.NaN;
    }
  }

  /** With mean 0 and a sum of squares of 1. */
  private static double[] standardised(double[] ranks) {
    double mean = Arrays.stream(ranks).average().orElseThrow();
    double[] centred = Arrays.stream(ranks).map(rank -> rank - mean).toArray();
    double size = Math.sqrt(product(centred, centred));
    return Arrays.stream(centred).map(value -> value / size).toArray();
  }

  private static double product(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  private static SensitivityIndex index(double r, double error) {
    if (Double.isNaN(r)) {
      return SensitivityIndex.NONE;
    }
    double inside = Math.max(-1, Math.min(1, r));
    double z = fisher(inside);
    return new SensitivityIndex(inside, Math.tanh(z - Z * error), Math.tanh(z + Z * error));
  }

  private static SensitivityIndex index(double r, double[] drawn) {
    if (Double.isNaN(r)) {
      return SensitivityIndex.NONE;
    }
    Interval z = Bootstrap.interval(drawn);
    return SensitivityIndex.of(
        Math.max(-1, Math.min(1, r)), new Interval(Math.tanh(z.low()), Math.tanh(z.high())));
  }

  /**
   * Variance that the choice of points alone gives to a coefficient.
   *
   * @param r the coefficient
   * @param points number of points
   * @param factors number of factors that vary
   */
  static double variance(double r, int points, int factors) {
    double open = 1 - r * r;
    return open * open * RANKS / (points - factors - 2);
  }

  private static double fisher(double r) {
    return 0.5 * Math.log((1 + r) / (1 - r));
  }

  private static boolean varies(double[] column) {
    return IntStream.range(1, column.length).anyMatch(i -> column[i] != column[0]);
  }

  /** Equal ranks for what is equal but for rounding, as means over the same runs in two ways. */
  private static double[] ranks(double[] column) {
    int[] order =
        IntStream.range(0, column.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> column[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] same = column.clone();
    for (int i = 1; i < order.length; i++) {
      double before = same[order[i - 1]];
      if (column[order[i]] - before <= SAME * Math.abs(before)) {
        same[order[i]] = before;
      }
    }
    return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(same);
  }
}
