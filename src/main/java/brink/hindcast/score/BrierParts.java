package brink.hindcast.score;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a mean Brier score is made of: reliability - resolution + uncertainty, over groups of equal
 * forecasts. With few forecasts per group resolution is flattered; {@link Reliability} does not
 * depend on groups.
 *
 * <p>Source: Murphy 1973, "A new vector partition of the probability score", Journal of Applied
 * Meteorology 12.
 *
 * @param reliability mean squared distance of forecasts from the frequencies that followed them, 0
 *     or more; the lower the better
 * @param resolution how far those frequencies lie apart, 0 or more; the higher the better
 * @param uncertainty variance of what happened, 0 to 0.25: no merit of the forecasts
 */
public record BrierParts(double reliability, double resolution, double uncertainty) {

  private static final class Group {
    private int n;
    private int hits;
  }

  /**
   * Takes a mean Brier score apart.
   *
   * @param forecasts probabilities, length n of 1 or more
   * @param happened what followed, length n
   * @return the parts
   * @throws IllegalArgumentException if the lengths differ or are 0, or a forecast is no
   *     probability
   */
  public static BrierParts of(double[] forecasts, boolean[] happened) {
    int n = length(forecasts, happened);
    Map<Double, Group> groups = new TreeMap<>();
    int hits = 0;
    for (int i = 0; i < n; i++) {
      Group group = groups.computeIfAbsent(Scores.checked(forecasts[i]), p -> new Group());
      group.n++;
      group.hits += happened[i] ? 1 : 0;
      hits += happened[i] ? 1 : 0;
    }
    double rate = (double) hits / n;
    double reliability = 0;
    double resolution = 0;
    for (Map.Entry<Double, Group> entry : groups.entrySet()) {
      Group group = entry.getValue();
      double frequency = (double) group.hits / group.n;
      reliability += group.n * square(entry.getKey() - frequency);
      resolution += group.n * square(frequency - rate);
    }
    return new BrierParts(reliability / n, resolution / n, rate * (1 - rate));
  }

  /**
   * The mean Brier score.
   *
   * @return the sum of the parts with their signs
   */
  public double score() {
    return reliability - resolution + uncertainty;
  }

  /** The number of forecasts, or an error. */
  static int length(double[] forecasts, boolean[] happened) {
    if (forecasts.length == 0 || forecasts.length != happened.length) {
      throw new IllegalArgumentException(
          forecasts.length + " forecasts of " + happened.length + " events");
    }
    return forecasts.length;
  }

  private static double square(double value) {
    return value * value;
  }
}
