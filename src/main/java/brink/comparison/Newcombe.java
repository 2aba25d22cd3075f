package brink.comparison;

import brink.analysis.Interval;
import brink.analysis.Wilson;

/**
 * Newcombe's hybrid score interval for the difference of two proportions of the same runs.
 *
 * <p>Source: Newcombe 1998, "Improved confidence intervals for the difference between binomial
 * proportions based on paired data", Statistics in Medicine 17, method 10: Wilson's limits of both
 * proportions, joined through their correlation, which is corrected for continuity.
 */
final class Newcombe {
  private Newcombe() {}

  /** The 95 % interval of alternative minus base; [-1, 1] where there is no run. */
  static Interval interval(PairedShare pairs) {
    long n = pairs.n();
    if (n == 0) {
      return new Interval(-1, 1);
    }
    double difference = pairs.difference();
    double phi = correlation(pairs);
    double base = pairs.base().value();
    double alternative = pairs.alternative().value();
    Interval ofBase = Wilson.interval(pairs.base().successes(), n);
    Interval ofAlternative = Wilson.interval(pairs.alternative().successes(), n);
    double below = joined(alternative - ofAlternative.low(), ofBase.high() - base, phi);
    double above = joined(ofAlternative.high() - alternative, base - ofBase.low(), phi);
    return new Interval(Math.max(-1, difference - below), Math.min(1, difference + above));
  }

  private static double joined(double x, double y, double phi) {
    return Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  }

  private static double correlation(PairedShare pairs) {
    double a = pairs.both();
    double b = pairs.onlyBase();
    double c = pairs.onlyAlternative();
    double d = pairs.neither();
    double margins = (a + b) * (c + d) * (a + c) * (b + d);
    if (margins == 0) {
      return 0;
    }
    double product = a * d - b * c;
    double corrected = product > 0 ? Math.max(0, product - pairs.n() / 2.0) : product;
    return corrected / Math.sqrt(margins);
  }
}
