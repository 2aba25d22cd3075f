package brink.analysis;

/**
 * The likelihood of an event whose probability differs from draw to draw as a beta distribution:
 * with mean m and share s of the variance that lies between draws (the intraclass correlation) a
 * draw with y hits in n runs has the likelihood
 *
 * <pre>
 * prod(i &lt; y: m (1 - s) + i s) prod(j &lt; n - y: (1 - m) (1 - s) + j s) / prod(l &lt; n: 1 - s + l s),
 * </pre>
 *
 * binomial for s = 0. It is concave in m. Of the draws only counts are kept: in how many there are
 * more than i hits, misses and runs. Logarithms are those of StrictMath, the same on every JDK.
 *
 * <p>Source: Williams 1975, "The analysis of binary responses from toxicological experiments
 * involving reproduction and teratogenicity", Biometrics 31.
 */
final class BetaBinomial {
  private static final int STEPS = 60;
  private static final double CLOSE = 1e-10;

  private final long[] hits;
  private final long[] misses;
  private final long[] runs;

  /**
   * Counts.
   *
   * @param runs runs of each draw, 0 or more
   * @param hits whole numbers of the same length: runs in which the event held
   */
  BetaBinomial(long[] runs, double[] hits) {
    long[] yes = new long[runs.length];
    long[] no = new long[runs.length];
    for (int d = 0; d < runs.length; d++) {
      yes[d] = Math.round(hits[d]);
      no[d] = runs[d] - yes[d];
    }
    this.runs = moreThan(runs);
    this.hits = moreThan(yes);
    misses = moreThan(no);
  }

  /** At place i the number of counts above i; as long as the greatest count. */
  private static long[] moreThan(long[] counts) {
    int greatest = 0;
    for (long count : counts) {
      greatest = Math.max(greatest, Math.toIntExact(count));
    }
    long[] more = new long[greatest + 1];
    for (long count : counts) {
      more[(int) count]++;
    }
    for (int i = greatest; i > 0; i--) {
      more[i - 1] += more[i];
    }
    long[] above = new long[greatest];
    System.arraycopy(more, 1, above, 0, greatest);
    return above;
  }

  /** Whether the event held in some runs and not in others. */
  boolean varies() {
    return hits.length > 0 && misses.length > 0;
  }

  /** The logarithm of the likelihood; minus infinity for what cannot be. */
  double logLikelihood(double mean, double share) {
    return logs(hits, mean * (1 - share), share)
        + logs(misses, (1 - mean) * (1 - share), share)
        - logs(runs, 1 - share, share);
  }

  private static double logs(long[] counts, double first, double step) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += counts[i] * StrictMath.log(first + i * step);
    }
    return sum;
  }

  /**
   * The mean that makes the likelihood greatest for a share, by Newton's method between ends that
   * close in.
   *
   * @param share in [0, 1)
   * @param start where to begin, in (0, 1)
   */
  double likeliestMean(double share, double start) {
    if (!varies()) {
      return hits.length > 0 ? 1 : 0;
    }
    double low = 0;
    double high = 1;
    double mean = start;
    for (int k = 0; k < STEPS; k++) {
      double slope = slope(mean, share);
      low = slope > 0 ? mean : low;
      high = slope > 0 ? high : mean;
      double next = mean + slope / bend(mean, share);
      next = next > low && next < high ? next : (low + high) / 2;
      double moved = Math.abs(next - mean);
      mean = next;
      if (moved <= CLOSE * mean) {
        break;
      }
    }
    return mean;
  }

  private double slope(double mean, double share) {
    return (1 - share)
        * (ratios(hits, mean * (1 - share), share, 1)
            - ratios(misses, (1 - mean) * (1 - share), share, 1));
  }

  /** Minus the second derivative by the mean. */
  private double bend(double mean, double share) {
    return (1 - share)
        * (1 - share)
        * (ratios(hits, mean * (1 - share), share, 2)
            + ratios(misses, (1 - mean) * (1 - share), share, 2));
  }

  private static double ratios(long[] counts, double first, double step, int power) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double term = first + i * step;
      sum += counts[i] / (power == 1 ? term : term * term);
    }
    return sum;
  }
}
