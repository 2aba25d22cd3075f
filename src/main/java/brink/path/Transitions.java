package brink.path;

import brink.run.Pair;
import brink.run.RunLayout;
import java.util.List;

/**
 * How often one rung follows another from a day to the next, and how long rungs last. Immutable.
 *
 * <p>There is one series for the system, whose rung is the highest of any pair, and one for each
 * pair. A rung falls only some days after the last act that held it (the ladder's hysteresis), so
 * staying is common by construction.
 */
public final class Transitions {
  /** The series of the highest rung of any pair. */
  public static final int SYSTEM = 0;

  private final RunLayout layout;
  private final List<Steps> series;

  Transitions(RunLayout layout, List<Steps> series) {
    this.layout = layout;
    this.series = series;
  }

  /** The numbers of one series. */
  record Steps(List<List<PooledShare>> shares, List<Long> days, List<Long> spells) {}

  /**
   * Number of series: the system, then the pairs in the order of the layout.
   *
   * @return 1 + pairs
   */
  public int size() {
    return series.size();
  }

  /**
   * The name of a series.
   *
   * @param of {@link #SYSTEM}, or 1 + the place of a pair
   * @return "system", or the ids of the pair as "iran-israel"
   */
  public String name(int of) {
    if (of == SYSTEM) {
      return "system";
    }
    Pair pair = layout.pairs().get(of - 1);
    return layout.actors().get(pair.first()) + "-" + layout.actors().get(pair.second());
  }

  /**
   * How often a rung is followed by another on the next day.
   *
   * @param of the series
   * @param from a rung, 0 to 9
   * @param to the rung of the next day, 0 to 9
   * @return the share of days at {@code from}, the last day of each run left out; its interval
   *     takes each run as one cluster
   */
  public PooledShare share(int of, int from, int to) {
    return series.get(of).shares().get(from).get(to);
  }

  /**
   * The share of time at a rung.
   *
   * @param of the series
   * @param rung 0 to 9
   * @return days at that rung over all days, in [0, 1]; NaN for no runs
   */
  public double timeAt(int of, int rung) {
    long all = 0;
    for (long days : series.get(of).days()) {
      all += days;
    }
    return (double) series.get(of).days().get(rung) / all;
  }

  /**
   * How long a rung lasts.
   *
   * @param of the series
   * @param rung 0 to 9
   * @return mean length of an unbroken spell at it [days], cut off at the ends of the run; NaN
   *     where it was never reached
   */
  public double meanSpell(int of, int rung) {
    Steps steps = series.get(of);
    return (double) steps.days().get(rung) / steps.spells().get(rung);
  }
}
