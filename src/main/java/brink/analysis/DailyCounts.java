package brink.analysis;

import static brink.model.Ladder.RUNGS;

import brink.run.RunRecord;

/**
 * The system's rungs and the deaths of many runs, day by day. Not safe for use by several threads
 * while runs are added.
 *
 * <p>A quantile p is the smallest value that at least a share p of the runs do not exceed.
 */
public final class DailyCounts {
  private final long[][] rungs;
  private final long[][] highest;
  private final CountHistogram[] deaths;
  private long n;

  /**
   * Starts with no runs.
   *
   * @param days number of days, 1 or more
   */
  public DailyCounts(int days) {
    rungs = new long[days][RUNGS];
    highest = new long[days][RUNGS];
    deaths = new CountHistogram[days];
    for (int day = 0; day < days; day++) {
      deaths[day] = new CountHistogram();
    }
  }

  /**
   * Adds a run.
   *
   * @param run a record of that many days
   */
  public void accept(RunRecord run) {
    n++;
    int top = 0;
    for (int day = 0; day < rungs.length; day++) {
      int rung = run.systemRung(day);
      top = Math.max(top, rung);
      rungs[day][rung]++;
      highest[day][top]++;
      deaths[day].add(run.deaths(day));
    }
  }

  /**
   * Quantile of the highest rung of any pair on one day.
   *
   * @param day 0 to days - 1
   * @param p in (0, 1]
   * @return a rung, 0 to 9
   */
  public int rungQuantile(int day, double p) {
    long left = CountHistogram.rank(n, p);
    int rung = 0;
    for (left -= rungs[day][0]; left > 0; left -= rungs[day][rung]) {
      rung++;
    }
    return rung;
  }

  /**
   * Quantile of the deaths since the start.
   *
   * @param day 0 to days - 1; deaths up to its end
   * @param p in (0, 1]
   * @return deaths of all sides [people]
   * @throws IllegalStateException if there is no run
   */
  public int deathsQuantile(int day, double p) {
    return deaths[day].quantile(p);
  }

  /**
   * One point of a first-passage curve: how often a rung had been reached.
   *
   * @param rung 0 to 9
   * @param day 0 to days - 1
   * @return the share of runs that reached the rung, or a higher one, by the end of that day; never
   *     falls from day to day
   */
  public Share reached(int rung, int day) {
    long runs = 0;
    for (int r = rung; r < RUNGS; r++) {
      runs += highest[day][r];
    }
    return new Share(runs, n);
  }
}
