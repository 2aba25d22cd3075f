package brink.hindcast.score;

import brink.analysis.Interval;
import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much better forecasts score than those of a baseline: 1 - S / S_B, 1 for perfect forecasts, 0
 * for no better, below 0 for worse.
 *
 * <p>Source: Gneiting and Raftery 2007, section 2.3; the interval draws whole crises again, as the
 * forecasts of one crisis depend on each other (Efron 1979, Annals of Statistics 7).
 *
 * @param value the skill; NaN where the baseline's score is 0
 * @param interval where it lies with 95 % confidence; null for a single crisis, which says nothing
 *     of it
 * @param crises number of crises
 */
public record Skill(double value, @Nullable Interval interval, int crises) {
  private static final int DRAWN = 2_000;
  private static final double TAIL = 0.025;
  private static final long SALT = BitMixer.salt("hindcast:skill");

  /**
   * The skill over some crises.
   *
   * @param scores mean score of the forecasts of each crisis, length n of 1 or more
   * @param baseline the same of the baseline, length n
   * @param seed names the random numbers of the interval
   * @return the skill of the mean scores
   * @throws IllegalArgumentException if the lengths differ or are 0
   */
  public static Skill of(double[] scores, double[] baseline, long seed) {
    int n = scores.length;
    if (n == 0 || n != baseline.length) {
      throw new IllegalArgumentException(n + " scores against " + baseline.length);
    }
    double value = ratio(scores, baseline, IntStream.range(0, n).toArray());
    return new Skill(value, n == 1 ? null : interval(scores, baseline, seed), n);
  }

  /**
   * Whether the forecasts are better, or worse, beyond what chance would do.
   *
   * @return 1 for better, -1 for worse, 0 where the interval holds 0 or there is none
   */
  public int verdict() {
    if (interval == null || interval.contains(0)) {
      return 0;
    }
    return interval.low() > 0 ? 1 : -1;
  }

  private static @Nullable Interval interval(double[] scores, double[] baseline, long seed) {
    int n = scores.length;
    double[] drawn = new double[DRAWN];
    int[] places = new int[n];
    for (int r = 0; r < DRAWN; r++) {
      RandomStream random = new RandomStream(BitMixer.derive(BitMixer.derive(seed, SALT), r));
      for (int i = 0; i < n; i++) {
        places[i] = (int) (random.uniform() * n);
      }
      drawn[r] = ratio(scores, baseline, places);
    }
    double[] sorted = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
    int below = (int) (TAIL * sorted.length);
    return sorted.length == 0
        ? null
        : new Interval(sorted[below], sorted[sorted.length - 1 - below]);
  }

  private static double ratio(double[] scores, double[] baseline, int[] places) {
    double sum = 0;
    double other = 0;
    for (int place : places) {
      sum += scores[place];
      other += baseline[place];
    }
    return other == 0 ? Double.NaN : 1 - sum / other;
  }
}
