package brink.random;

/**
 * Random variates of the distributions that the model uses. They call {@link StrictMath} alone,
 * whose results are specified to the bit, and where it is affordable they invert the distribution
 * function: then a variate is monotone in its uniform number, which keeps runs of two scenarios
 * close together.
 */
public final class Variates {
  /** Up to this shape a product of uniform numbers is quicker than rejection. */
  private static final int MOST_EXPONENTIALS = 4;

  private Variates() {}

  /**
   * An exponential variate by inversion.
   *
   * @param random the stream; takes one number
   * @return a value above 0 with mean 1
   */
  public static double exponential(RandomStream random) {
    return -StrictMath.log(random.uniform());
  }

  /**
   * A Poisson variate by inversion with sequential search.
   *
   * @param uniform in (0, 1)
   * @param mean the mean, in [0, 700]; the cost grows in proportion to it
   * @return a count of 0 or more
   */
  public static int poisson(double uniform, double mean) {
    // 1 - mean <= exp(-mean): for most small means the answer 0 needs no exponential.
    if (uniform < 1 - mean) {
      return 0;
    }
    double left = uniform;
    double term = Exp.of(-mean);
    int count = 0;
    while (left > term && term > 0) {
      left -= term;
      count++;
      term *= mean / count;
    }
    return count;
  }

  /**
   * A binomial variate by inversion with sequential search, on the rarer of the two sides.
   *
   * @param random the stream; takes one number
   * @param trials the number of trials, 0 or more
   * @param probability the chance of each, in [0, 1]
   * @return a count in [0, trials]
   */
  public static int binomial(RandomStream random, int trials, double probability) {
    if (probability > 0.5) {
      return trials - binomial(random, trials, 1 - probability);
    }
    double u = random.uniform();
    if (trials == 0 || probability == 0) {
      return 0;
    }
    double odds = probability / (1 - probability);
    double term = power(1 - probability, trials);
    int count = 0;
    while (u > term && count < trials) {
      u -= term;
      term *= odds * (trials - count) / (count + 1);
      count++;
    }
    return count;
  }

  /** A whole power by repeated squaring: a tenth of the time of the general one. */
  private static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int left = exponent; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  /**
   * A standard normal variate by inversion.
   *
   * @param random the stream; takes one number
   * @return a value with mean 0 and standard deviation 1
   */
  public static double normal(RandomStream random) {
    return NormalQuantile.of(random.uniform());
  }

  /**
   * A lag: ln(lag + 1/2) is normal, given that the lag is above 0.
   *
   * @param random the stream; takes one number or more
   * @param mean mean of ln(lag + 1/2)
   * @param sd its standard deviation, above 0
   * @return a value above 0
   */
  public static double lag(RandomStream random, double mean, double sd) {
    while (true) {
      double lag = Exp.of(mean + sd * normal(random)) - 0.5;
      if (lag > 0) {
        return lag;
      }
    }
  }

  /**
   * A gamma variate.
   *
   * <p>Small whole shapes are sums of exponentials. Source of the rest: Marsaglia and Tsang 2000,
   * "A simple method for generating gamma variables", ACM TOMS 26(3); for shapes below 1 their
   * boost by a power of a uniform number.
   *
   * @param random the stream; takes one number or more
   * @param shape the shape, above 0
   * @param mean the mean, 0 or more
   * @return a value of 0 or more
   */
  public static double gamma(RandomStream random, double shape, double mean) {
    if (shape <= MOST_EXPONENTIALS && shape == (int) shape) {
      return erlang(random, (int) shape) * mean / shape;
    }
    if (shape < 1) {
      double boost = StrictMath.pow(random.uniform(), 1 / shape);
      return boost * standardGamma(random, shape + 1) * mean / shape;
    }
    return standardGamma(random, shape) * mean / shape;
  }

  private static double erlang(RandomStream random, int shape) {
    double product = 1;
    for (int i = 0; i < shape; i++) {
      product *= random.uniform();
    }
    return -StrictMath.log(product);
  }

  private static double standardGamma(RandomStream random, double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = normal(random);
      double v = 1 + c * x;
      if (v <= 0) {
        continue;
      }
      v = v * v * v;
      double u = random.uniform();
      double x2 = x * x;
      if (u < 1 - 0.0331 * x2 * x2
          || StrictMath.log(u) < 0.5 * x2 + d * (1 - v + StrictMath.log(v))) {
        return d * v;
      }
    }
  }

  /**
   * A Pareto variate by inversion.
   *
   * @param random the stream; takes one number
   * @param minimum the smallest value, above 0
   * @param exponent the exponent of the density, above 1: P(X &gt; x) = (minimum / x)^(exponent -
   *     1)
   * @return a value of {@code minimum} or more
   */
  public static double pareto(RandomStream random, double minimum, double exponent) {
    return minimum * StrictMath.pow(random.uniform(), -1 / (exponent - 1));
  }
}
