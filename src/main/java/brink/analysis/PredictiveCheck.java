package brink.analysis;

/**
 * A coded count held against the simulated reported counts of one cell.
 *
 * <p>Source: posterior predictive p-values as in Gelman, Meng and Stern 1996, Statistica Sinica 6,
 * with half the probability of a tie on each side (the mid-p value of Lancaster 1961, Journal of
 * the American Statistical Association 56).
 *
 * <p>The coded count counts as one more simulated one, so that n runs never say less than 1 / (n +
 * 1) (Davison and Hinkley 1997, Bootstrap methods and their application, 4.2).
 *
 * @param coded the coded count
 * @param mean mean of the simulated counts
 * @param median median of the simulated counts
 * @param low 2.5 % quantile of the simulated counts
 * @param high 97.5 % quantile of the simulated counts
 * @param tail two-sided tail probability in (0, 1]: twice the smaller of P(X &lt; c) + P(X = c)/2
 *     and P(X &gt; c) + P(X = c)/2, where X is a simulated count, or the coded one itself, and c
 *     the coded one
 */
public record PredictiveCheck(int coded, double mean, int median, int low, int high, double tail) {
  private static final double TAIL = 0.05;

  static PredictiveCheck of(CountHistogram counts, int coded) {
    double below = counts.countBelow(coded) + 0.5 * counts.count(coded) + 0.5;
    double above = counts.n() + 1 - below;
    return new PredictiveCheck(
        coded,
        counts.mean(),
        counts.quantile(0.5),
        counts.quantile(0.025),
        counts.quantile(0.975),
        Math.min(1, 2 * Math.min(below, above) / (counts.n() + 1)));
  }

  /**
   * Whether the coded count lies inside the central 95 % of the simulated ones. The tail decides,
   * so that no count with p below 0.05 is inside: counts are whole numbers, and an end of {@code
   * low} to {@code high} may itself stand in the tail.
   *
   * @return true for a tail of 0.05 or more
   */
  public boolean inside() {
    return tail >= TAIL;
  }
}
