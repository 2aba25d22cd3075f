package brink.analysis;

/**
 * Wilson's score interval for a proportion.
 *
 * <p>Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22(158). Recommended over the textbook interval
 * by Brown, Cai and DasGupta 2001, Statistical Science 16(2).
 */
public final class Wilson {
  /** The 97.5 % point of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  private Wilson() {}

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
    double n = trials;
    double share = successes / n;
    double z2 = Z * Z;
    double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return new Interval(
        successes == 0 ? 0 : centre - half, successes == trials ? 1 : centre + half);
  }
}
