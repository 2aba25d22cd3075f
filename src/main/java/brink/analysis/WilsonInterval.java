package brink.analysis;

/**
 * Wilson's score interval for a proportion.
 *
 * <p>Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22(158). Recommended over the textbook interval
 * by Brown, Cai and DasGupta 2001, Statistical Science 16(2).
 */
public final class WilsonInterval {
  private static final double Z = UpperQuantile.NORMAL;

  private WilsonInterval() {}

  /**
   * The 95 % interval of a proportion.
   *
   * @param successes how often the event happened, 0 to {@code trials}
   * @param trials how often it could have
   * @return ends in [0, 1]; exactly 0 where there is no success, exactly 1 where there is no
   *     failure, and [0, 1] where there is no trial
   * @throws IllegalArgumentException if {@code 0 <= successes <= trials} does not hold
   */
  public static Interval interval(long successes, long trials) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials + " is no proportion");
    }
    if (trials == 0) {
      return new Interval(0, 1);
    }
    Interval inside = interval((double) successes / trials, (double) trials);
    return new Interval(successes == 0 ? 0 : inside.low(), successes == trials ? 1 : inside.high());
  }

  /**
   * The 95 % interval of a share that is worth a number of independent trials, whole or not.
   *
   * @param share in [0, 1]
   * @param n independent trials, above 0
   * @return ends in [0, 1]; exactly 0 for share 0, exactly 1 for share 1
   * @throws IllegalArgumentException if the share or the number is out of range
   */
  public static Interval interval(double share, double n) {
    if (!(share >= 0 && share <= 1 && n > 0)) {
      throw new IllegalArgumentException(share + " of " + n + " trials is no proportion");
    }
    double z2 = Z * Z;
    double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return new Interval(share == 0 ? 0 : centre - half, share == 1 ? 1 : centre + half);
  }
}
