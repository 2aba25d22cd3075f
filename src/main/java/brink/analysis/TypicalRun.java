package brink.analysis;

import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** Finds, among the first runs, the one whose path of system rungs is nearest a given path. */
final class TypicalRun {
  /** How many runs are looked at. Chosen: enough to come close, at a cost of a few bytes each. */
  static final int CANDIDATES = 1000;

  private final int days;
  private final List<byte[]> paths = new ArrayList<>();
  private final List<Long> indices = new ArrayList<>();

  TypicalRun(int days) {
    this.days = days;
  }

  void accept(RunRecord run) {
    if (paths.size() < CANDIDATES) {
      byte[] path = new byte[days];
      for (int day = 0; day < days; day++) {
        path[day] = (byte) run.systemRung(day);
      }
      paths.add(path);
      indices.add(run.index());
    }
  }

  /**
   * The nearest run.
   *
   * @param path length days: a rung for each day
   * @return index of the run with the least sum of absolute differences; the first of several
   */
  long nearest(int[] path) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < paths.size(); i++) {
      int distance = distance(paths.get(i), path);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return indices.get(best);
  }

  private static int distance(byte[] a, int[] b) {
    int sum = 0;
    for (int day = 0; day < b.length; day++) {
      sum += Math.abs(a[day] - b[day]);
    }
    return sum;
  }
}
