package brink.comparison;

import static brink.model.Ladder.RUNGS;

import brink.analysis.Share;
import brink.run.RunRecord;

/** The system's rungs of one scenario by day, over many runs. Safe to read once all are in. */
public final class DailyRungs {
  private final long[][] highest;
  private long n;

  DailyRungs(int days) {
    highest = new long[days][RUNGS];
  }

  void accept(RunRecord run) {
    n++;
    int top = 0;
    for (int day = 0; day < highest.length; day++) {
      top = Math.max(top, run.systemRung(day));
      highest[day][top]++;
    }
  }

  /**
   * One point of a first-passage curve.
   *
   * @param rung 0 to 9
   * @param day 0 to days - 1
   * @return the share of runs that reached the rung, or a higher one, by the end of that day
   */
  public Share reached(int rung, int day) {
    long runs = 0;
    for (int r = rung; r < RUNGS; r++) {
      runs += highest[day][r];
    }
    return new Share(runs, n);
  }
}
