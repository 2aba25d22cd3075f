package brink.explanation;

import brink.analysis.Interval;
import brink.analysis.Share;
import java.util.List;

/**
 * An instant of a run, and how it moved the chance of an event.
 *
 * @param moments the acts of that instant, at least one
 * @param before futures with the event, drawn anew from just before the instant
 * @param after futures with the event, drawn anew from just after it; as many as before
 * @param change share after less share before, paired on common random numbers
 * @param interval its 95 % interval
 */
public record TurningPoint(
    List<Moment> moments, Share before, Share after, double change, Interval interval) {
  /** The 97.5 % point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * Compares paired futures.
   *
   * <p>Source of the interval: Agresti and Min 2005, "Simple improved confidence intervals for
   * comparing matched proportions", Statistics in Medicine 24: Wald's interval after half a pair is
   * added to each of the four cells.
   *
   * @param moments the acts of the instant
   * @param before whether each future from just before it has the event
   * @param after the same from just after it
   * @return the turning point
   */
  static TurningPoint of(List<Moment> moments, boolean[] before, boolean[] after) {
    int n = before.length;
    int gained = 0;
    int lost = 0;
    int had = 0;
    for (int i = 0; i < n; i++) {
      had += before[i] ? 1 : 0;
      gained += after[i] && !before[i] ? 1 : 0;
      lost += before[i] && !after[i] ? 1 : 0;
    }
    return new TurningPoint(
        moments,
        new Share(had, n),
        new Share(had + gained - lost, n),
        (gained - lost) / (double) n,
        interval(gained, lost, n));
  }

  private static Interval interval(int gained, int lost, int n) {
    double pairs = n + 2.0;
    double centre = (gained - lost) / pairs;
    double spread = gained + lost + 1 - pairs * centre * centre;
    double half = Z * Math.sqrt(spread) / pairs;
    return new Interval(Math.max(-1, centre - half), Math.min(1, centre + half));
  }
}
