package brink.random;

/**
 * A negative binomial distribution, ready to be drawn from often: its first probabilities stand in
 * a table. Drawn by inversion with sequential search, so that a draw is monotone in its uniform
 * number.
 */
public final class NegativeBinomial {
  private static final int TABLE = 64;

  private final double mean;
  private final double dispersion;
  private final double ratio;
  private final double[] probabilities = new double[TABLE];

  /**
   * Prepares the distribution.
   *
   * @param mean the mean, 0 or more
   * @param dispersion the shape k, above 0; the variance is mean + mean^2 / k
   */
  public NegativeBinomial(double mean, double dispersion) {
    this.mean = mean;
    this.dispersion = dispersion;
    ratio = mean / (mean + dispersion);
    probabilities[0] = StrictMath.pow(dispersion / (dispersion + mean), dispersion);
    for (int count = 1; count < TABLE; count++) {
      probabilities[count] = next(probabilities[count - 1], count - 1);
    }
  }

  /** The probability of count + 1, from that of count. */
  private double next(double probability, int count) {
    return next(probability, ratio, dispersion, count);
  }

  private static double next(double probability, double ratio, double dispersion, int count) {
    return probability * ratio * (dispersion + count) / (count + 1);
  }

  /**
   * The quantile at a uniform number.
   *
   * @param uniform in (0, 1)
   * @return the smallest count whose distribution function reaches {@code uniform}, 0 or more
   */
  public int quantile(double uniform) {
    double left = uniform;
    for (int count = 0; count < TABLE; count++) {
      if (left <= probabilities[count]) {
        return count;
      }
      left -= probabilities[count];
    }
    return beyond(left);
  }

  private int beyond(double uniform) {
    double left = uniform;
    int count = TABLE;
    double probability = next(probabilities[TABLE - 1], TABLE - 1);
    while (left > probability && probability > 0) {
      left -= probability;
      probability = next(probability, count);
      count++;
    }
    return count;
  }

  /**
   * A variate of a distribution that is drawn from once.
   *
   * @param random the stream; takes one number, none where the mean is 0
   * @param mean the mean, 0 or more
   * @param dispersion the shape k, above 0
   * @return a count of 0 or more
   */
  public static int draw(RandomStream random, double mean, double dispersion) {
    if (mean == 0) {
      return 0;
    }
    double ratio = mean / (mean + dispersion);
    double left = random.uniform();
    double probability = Exp.of(-dispersion * Log.of(1 + mean / dispersion));
    int count = 0;
    while (left > probability && (probability > 0 || count == 0)) {
      left -= probability;
      probability = next(probability, ratio, dispersion, count);
      count++;
    }
    return count;
  }

  /**
   * A variate.
   *
   * @param random the stream; takes one number, none where the mean is 0
   * @return a count of 0 or more
   */
  public int draw(RandomStream random) {
    return mean == 0 ? 0 : quantile(random.uniform());
  }
}
