package brink.simulation;

import brink.random.RunKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What names a run some of whose futures were drawn anew: a run, and the forks that it took one
 * after the other. Without forks it is the run itself.
 *
 * @param key names the run that it began as
 * @param forks the forks that it took, by day, each later than the one before
 */
public record ForkedRunKey(RunKey key, List<Fork> forks) {

  /**
   * A fork: everything up to and including an instant is as it was, everything random after it is
   * drawn anew.
   *
   * @param day the last instant that is kept, in days since the start; before 0 nothing is kept but
   *     what the scenario gives, from the horizon on everything
   * @param branch names the future, any value; futures of one run are independent where their names
   *     differ
   */
  public record Fork(double day, long branch) {}

  /**
   * Checks the order.
   *
   * @param key names the run that it began as
   * @param forks the forks that it took, by day, each later than the one before
   * @throws IllegalArgumentException if a day is not later than the one before, NaN included
   */
  public ForkedRunKey {
    for (int f = 0; f < forks.size(); f++) {
      double before = f == 0 ? Double.NEGATIVE_INFINITY : forks.get(f - 1).day();
      if (!(forks.get(f).day() > before)) {
        throw new IllegalArgumentException("not in order of time: " + forks);
      }
    }
    forks = Collections.unmodifiableList(new ArrayList<>(forks));
  }

  /**
   * A run as it is.
   *
   * @param key names the run
   * @return the run without forks
   */
  public static ForkedRunKey of(RunKey key) {
    return new ForkedRunKey(key, Collections.emptyList());
  }

  /**
   * Another future of this one. Exact: waits have no memory, and reactions to an act that come
   * after the instant are independent of those before it. Forks that it took at that instant or
   * later are forgotten: what they decided is drawn anew.
   *
   * @param day the last instant that is kept
   * @param branch names the future
   * @return the lineage with that fork as its last
   */
  public ForkedRunKey fork(double day, long branch) {
    List<Fork> kept = new ArrayList<>();
    for (Fork fork : forks) {
      if (fork.day() < day) {
        kept.add(fork);
      }
    }
    kept.add(new Fork(day, branch));
    return new ForkedRunKey(key, kept);
  }
}
