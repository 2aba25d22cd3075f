package brink.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Partial rank correlation coefficients: how monotonically the response goes with a factor, the
 * linear part of the other factors' ranks taken away from both. In [-1, 1]. Replication noise draws
 * them towards 0, and an effect that first rises and then falls is missed.
 *
 * <p>Source: Iman and Conover 1979, Technometrics 21(4); Marino et al. 2008, Journal of Theoretical
 * Biology 254(1). The interval is Fisher's (1924) for a partial correlation, its variance enlarged
 * by 1.06 for ranks (Fieller, Hartley and Pearson 1957, Biometrika 44).
 */
public final class RankCorrelation {
  private static final double RANKS = 1.06;
  private static final double Z = 1.959963984540054;

  /** A share of variance below this counts as none. */
  private static final double SINGULAR = 1e-10;

  private RankCorrelation() {}

  /**
   * The coefficients.
   *
   * @param responses at points drawn independently of each other, or on a grid
   * @param values the factors' values, {@code [point][factor]}
   * @return one for each factor; {@link Index#NONE} for a factor with one value alone or one that
   *     the others determine, and for all where the response does not vary or there are fewer than
   *     four points more than factors. Points that failed are left out
   */
  public static List<Index> of(Responses responses, double[][] values) {
    int k = values[0].length;
    int[] used = IntStream.range(0, responses.size()).filter(p -> !responses.failed(p)).toArray();
    double[][] columns = new double[k][];
    Arrays.setAll(columns, f -> IntStream.of(used).mapToDouble(p -> values[p][f]).toArray());
    int[] varied = IntStream.range(0, k).filter(f -> varies(columns[f])).toArray();
    double[] response = IntStream.of(used).mapToDouble(responses::mean).toArray();
    List<Index> indices = new ArrayList<>(Collections.nCopies(k, Index.NONE));
    if (varied.length == 0 || used.length < varied.length + 4 || !varies(response)) {
      return indices;
    }
    List<double[]> ranks = new ArrayList<>();
    IntStream.of(varied).forEach(f -> ranks.add(ranks(columns[f])));
    ranks.add(ranks(response));
    RealMatrix correlation = correlation(ranks);
    double error = Math.sqrt(RANKS / (used.length - varied.length - 2));
    for (int i = 0; i < varied.length; i++) {
      indices.set(varied[i], index(partial(correlation, i, varied.length), error));
    }
    return indices;
  }

  private static RealMatrix correlation(List<double[]> columns) {
    RealMatrix rows = new Array2DRowRealMatrix(columns.toArray(double[][]::new));
    return new PearsonsCorrelation(rows.transpose()).getCorrelationMatrix();
  }

  /**
   * The correlation of i and the last variable given all others: of their parts that the others do
   * not explain. NaN where the others explain one of both fully.
   */
  private static double partial(RealMatrix correlation, int i, int last) {
    int[] others = IntStream.range(0, last).filter(f -> f != i).toArray();
    if (others.length == 0) {
      return correlation.getEntry(i, last);
    }
    int[] pair = {i, last};
    RealMatrix across = correlation.getSubMatrix(others, pair);
    LUDecomposition among = new LUDecomposition(correlation.getSubMatrix(others, others), SINGULAR);
    if (!among.getSolver().isNonSingular()) {
      return Double.NaN;
    }
    RealMatrix left =
        correlation
            .getSubMatrix(pair, pair)
            .subtract(across.transpose().multiply(among.getSolver().solve(across)));
    double open = Math.min(left.getEntry(0, 0), left.getEntry(1, 1));
    return open > SINGULAR
        ? left.getEntry(0, 1) / Math.sqrt(left.getEntry(0, 0) * left.getEntry(1, 1))
        : Double.NaN;
  }

  private static Index index(double r, double error) {
    if (Double.isNaN(r)) {
      return Index.NONE;
    }
    double inside = Math.max(-1, Math.min(1, r));
    double z = 0.5 * Math.log((1 + inside) / (1 - inside));
    return new Index(inside, Math.tanh(z - Z * error), Math.tanh(z + Z * error));
  }

  private static boolean varies(double[] column) {
    return IntStream.range(1, column.length).anyMatch(i -> column[i] != column[0]);
  }

  private static double[] ranks(double[] column) {
    return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(column);
  }
}
