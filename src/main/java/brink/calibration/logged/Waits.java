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
public record Waits(int count, double distance, double p) {
  private static final double DOUBTFUL = 0.01;
  private static final int LEAST = 2;

  /** Tests some waits. */
  static Waits of(List<Double> waits) {
    if (waits.size() < LEAST) {
      return new Waits(waits.size(), Double.NaN, Double.NaN);
    }
    double[] sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    ExponentialDistribution right = new ExponentialDistribution(null, 1);
    KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();
    return new Waits(
        sorted.length,
        test.kolmogorovSmirnovStatistic(right, sorted),
        test.kolmogorovSmirnovTest(right, sorted));
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
