package brink.analysis;

/**
 * How many of a number of runs something held in.
 *
 * @param successes runs in which it held, 0 to {@code n}
 * @param n runs
 */
public record Share(long successes, long n) {
  /**
   * Checks the counts.
   *
   * @param successes runs in which it held, 0 to {@code n}
   * @param n runs
   * @throws IllegalArgumentException if {@code 0 <= successes <= n} does not hold
   */
  public Share {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " of " + n + " is no share");
    }
  }

  /**
   * The share itself.
   *
   * @return a number in [0, 1]; NaN for no runs
   */
  public double value() {
    return (double) successes / n;
  }

  /**
   * Its 95 % interval.
   *
   * @return Wilson's interval
   */
  public Interval interval() {
    return WilsonInterval.interval(successes, n);
  }
}
