package brink.run;

/**
 * What one run leaves behind, as numbers whose meaning is told by a {@link RunLayout}. Immutable by
 * convention: it takes over the arrays it is given.
 */
public final class RunRecord {
  private final long index;
  private final double[] outcomes;
  private final byte[] systemRungs;
  private final byte[][] pairRungs;
  private final int[] deaths;
  private final int[] reported;

  /**
   * Takes over the arrays.
   *
   * @param index the run's index in its experiment
   * @param outcomes length outcomes: 1 or 0 for an event, a number or NaN otherwise
   * @param systemRungs length days: highest rung of each day
   * @param pairRungs [pairs][days]: highest rung of each pair on each day
   * @param deaths length days: deaths of all sides since the start, up to the end of each day
   * @param reported length cells: acts that the documents would report
   */
  public RunRecord(
      long index,
      double[] outcomes,
      byte[] systemRungs,
      byte[][] pairRungs,
      int[] deaths,
      int[] reported) {
    this.index = index;
    this.outcomes = outcomes;
    this.systemRungs = systemRungs;
    this.pairRungs = pairRungs;
    this.deaths = deaths;
    this.reported = reported;
  }

  /**
   * The run's index in its experiment.
   *
   * @return 0 or more
   */
  public long index() {
    return index;
  }

  /**
   * The value of one outcome.
   *
   * @param outcome place in {@link RunLayout#outcomes}
   * @return 1 or 0 for an event; a number otherwise, NaN for a first passage that never came
   */
  public double outcome(int outcome) {
    return outcomes[outcome];
  }

  /**
   * The highest rung of any pair on one day.
   *
   * @param day 0 to days - 1
   * @return 0 to 9
   */
  public int systemRung(int day) {
    return systemRungs[day];
  }

  /**
   * The highest rung of one pair on one day.
   *
   * @param pair place in {@link RunLayout#pairs}
   * @param day 0 to days - 1
   * @return 0 to 9
   */
  public int pairRung(int pair, int day) {
    return pairRungs[pair][day];
  }

  /**
   * Deaths of all sides since the start.
   *
   * @param day 0 to days - 1
   * @return deaths up to the end of that day [people]
   */
  public int deaths(int day) {
    return deaths[day];
  }

  /**
   * Acts that the documents would report.
   *
   * @param cell place in {@link RunLayout#cells}
   * @return a count of 0 or more
   */
  public int reported(int cell) {
    return reported[cell];
  }
}
