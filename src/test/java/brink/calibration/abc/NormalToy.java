package brink.calibration.abc;

import brink.random.RandomStream;
import brink.random.Variates;

/**
 * A toy whose posterior is known: theta ~ N(0, 1), five observations N(theta, 0.5^2) with mean 1.
 * Conjugate posterior N(0.95238, 0.21822^2): precision 1 + 5 / 0.25 = 21, mean 20 / 21.
 */
final class NormalToy {
  static final double MEAN = 0.95238;
  static final double SD = 0.21822;

  /** The mean of five observations. */
  static double[] simulate(double[] scores, long key) {
    RandomStream random = new RandomStream(key);
    double sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += scores[0] + 0.5 * Variates.normal(random);
    }
    return new double[] {sum / 5};
  }

  private NormalToy() {}

  static AbcSmc sampler(Simulator simulator, int particles, AbcSettings.Stopping stopping) {
    return new AbcSmc(
        1, simulator, Observation.exact(1), new AbcSettings(particles, 0.5, stopping, 7));
  }
}
