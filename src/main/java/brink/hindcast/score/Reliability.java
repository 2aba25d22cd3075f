package brink.hindcast.score;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far forecast probabilities can be taken at their word: the frequencies that followed them, as
 * the rising step function that fits best (pool adjacent violators), so that nobody has to choose
 * bins; and the mean Brier score as miscalibration - discrimination + uncertainty.
 *
 * <p>Source: Dimitriadis, Gneiting and Jordan 2021, "Stable reliability diagrams for probabilistic
 * classifiers", Proceedings of the National Academy of Sciences 118(8).
 *
 * @param steps the steps, by rising forecast
 * @param n number of forecasts
 * @param miscalibration what recalibration would gain, 0 or more
 * @param discrimination what the recalibrated forecasts gain over the base rate, 0 or more
 * @param uncertainty score of the base rate, 0 to 0.25
 */
public record Reliability(
    List<Step> steps, int n, double miscalibration, double discrimination, double uncertainty) {

  /**
   * Forecasts that one frequency follows.
   *
   * @param low least forecast
   * @param high greatest forecast
   * @param frequency share that happened
   * @param n number of forecasts
   * @param consistentLow 5 % quantile of that frequency if every forecast were right
   * @param consistentHigh 95 % quantile of the same
   */
  public record Step(
      double low,
      double high,
      double frequency,
      int n,
      double consistentLow,
      double consistentHigh) {}

  /** Crises that are drawn for the band; chosen: its ends move by a hundredth or so. */
  private static final int DRAWN = 200;

  private static final double TAIL = 0.05;
  private static final long SALT = BitMixer.salt("hindcast:reliability");

  /**
   * Keeps an unmodifiable copy.
   *
   * @param steps the steps, by rising forecast
   * @param n number of forecasts
   * @param miscalibration what recalibration would gain, 0 or more
   * @param discrimination what the recalibrated forecasts gain over the base rate, 0 or more
   * @param uncertainty score of the base rate, 0 to 0.25
   */
  public Reliability {
    steps = List.copyOf(steps);
  }

  /**
   * Fits the steps.
   *
   * @param forecasts probabilities, length n of 1 or more
   * @param happened what followed, length n
   * @param seed names the random numbers of the band; it holds as if forecasts were independent
   * @return steps and parts
   * @throws IllegalArgumentException if the lengths differ or are 0, or a forecast is no
   *     probability
   */
  public static Reliability of(double[] forecasts, boolean[] happened, long seed) {
    int n = length(forecasts, happened);
    int[] order = order(forecasts);
    double[] sorted = new double[n];
    double[] hits = new double[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = ScoringRules.checked(forecasts[order[i]]);
      hits[i] = happened[order[i]] ? 1 : 0;
    }
    double[] fitted = fit(sorted, hits);
    double rate = Arrays.stream(hits).sum() / n;
    double recalibrated = brier(fitted, hits);
    double uncertainty = rate * (1 - rate);
    return new Reliability(
        steps(sorted, fitted, consistent(sorted, seed)),
        n,
        brier(sorted, hits) - recalibrated,
        uncertainty - recalibrated,
        uncertainty);
  }

  private static int[] order(double[] forecasts) {
    return IntStream.range(0, forecasts.length)
        .boxed()
        .sorted((a, b) -> Double.compare(forecasts[a], forecasts[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The best rising fit; equal forecasts get equal values. */
  static double[] fit(double[] sorted, double[] hits) {
    int n = sorted.length;
    double[] sums = new double[n];
    int[] ends = new int[n];
    int blocks = 0;
    for (int from = 0; from < n; ) {
      int end = from;
      double sum = 0;
      while (end < n && sorted[end] == sorted[from]) {
        sum += hits[end++];
      }
      while (blocks > 0 && sums[blocks - 1] * (end - from) >= sum * (from - start(ends, blocks))) {
        blocks--;
        sum += sums[blocks];
        from = blocks == 0 ? 0 : ends[blocks - 1];
      }
      sums[blocks] = sum;
      ends[blocks++] = end;
      from = end;
    }
    return spread(sums, ends, blocks, n);
  }

  private static int start(int[] ends, int blocks) {
    return blocks == 1 ? 0 : ends[blocks - 2];
  }

  private static double[] spread(double[] sums, int[] ends, int blocks, int n) {
    double[] fitted = new double[n];
    for (int b = 0, from = 0; b < blocks; from = ends[b++]) {
      Arrays.fill(fitted, from, ends[b], sums[b] / (ends[b] - from));
    }
    return fitted;
  }

  private static double brier(double[] forecasts, double[] hits) {
    double sum = 0;
    for (int i = 0; i < hits.length; i++) {
      sum += (forecasts[i] - hits[i]) * (forecasts[i] - hits[i]);
    }
    return sum / hits.length;
  }

  /** Fits to events drawn from the forecasts themselves, [forecast][draw], sorted. */
  private static double[][] consistent(double[] sorted, long seed) {
    double[][] fits = new double[sorted.length][DRAWN];
    double[] hits = new double[sorted.length];
    for (int draw = 0; draw < DRAWN; draw++) {
      RandomStream random = new RandomStream(BitMixer.derive(BitMixer.derive(seed, SALT), draw));
      for (int i = 0; i < hits.length; i++) {
        hits[i] = random.uniform() < sorted[i] ? 1 : 0;
      }
      double[] fitted = fit(sorted, hits);
      for (int i = 0; i < hits.length; i++) {
        fits[i][draw] = fitted[i];
      }
    }
    Arrays.stream(fits).forEach(Arrays::sort);
    return fits;
  }

  private static List<Step> steps(double[] sorted, double[] fitted, double[][] consistent) {
    List<Step> steps = new ArrayList<>();
    int below = (int) (TAIL * DRAWN);
    for (int from = 0, end; from < sorted.length; from = end) {
      end = from;
      while (end < sorted.length && fitted[end] == fitted[from]) {
        end++;
      }
      double[] middle = consistent[(from + end - 1) / 2];
      steps.add(
          new Step(
              sorted[from],
              sorted[end - 1],
              fitted[from],
              end - from,
              middle[below],
              middle[DRAWN - 1 - below]));
    }
    return steps;
  }

  /** The number of forecasts, or an error. */
  private static int length(double[] forecasts, boolean[] happened) {
    if (forecasts.length == 0 || forecasts.length != happened.length) {
      throw new IllegalArgumentException(
          forecasts.length + " forecasts of " + happened.length + " events");
    }
    return forecasts.length;
  }
}
