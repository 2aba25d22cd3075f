package brink.calibration.logged;

import java.util.List;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * Whether a log came about as the model says: waits between the acts of each actor, on a clock that
 * runs with the intensity of its acts, are then independent and exponential (Ogata 1988).
 *
 * @param count waits, one for each chosen act
 * @param distance Kolmogorov's distance of their distribution from the exponential one; NaN without
 *     waits
 * @param p how probable a distance as large is where the model is right; too large, as the model
 *     was fitted to the same log; NaN without waits
 */
public record TimeRescaling(int count, double distance, double p) {
  private static final double DOUBTFUL = 0.01;
  private static final double SMALL = 1e-9;
  private static final int LEAST = 2;

  /** Tests some waits. */
  static TimeRescaling of(List<Double> waits) {
    if (waits.size() < LEAST) {
      return new TimeRescaling(waits.size(), Double.NaN, Double.NaN);
    }
    double[] sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    ExponentialDistribution right = new ExponentialDistribution(null, 1);
    KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();
    double distance = test.kolmogorovSmirnovStatistic(right, sorted);
    // 1 less the distribution function is lost where it is small; the bound of Massart 1990 is not.
    double bound = 2 * StrictMath.exp(-2 * sorted.length * distance * distance);
    double p =
        bound < SMALL
            ? StrictMath.max(Double.MIN_NORMAL, bound)
            : test.kolmogorovSmirnovTest(right, sorted);
    return new TimeRescaling(sorted.length, distance, p);
  }

  /**
   * Whether the model does not explain when acts came.
   *
   * @return true where p is below 0.01
   */
  public boolean doubtful() {
    return p < DOUBTFUL;
  }
}
