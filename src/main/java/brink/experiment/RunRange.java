package brink.experiment;

import brink.parameter.RunDraws;
import brink.random.RunKey;

/**
 * Which runs to do: those of one seed with consecutive indices.
 *
 * @param seed the experiment's seed, any value
 * @param first index of the first run, 0 or more
 * @param count number of runs, 1 or more
 */
public record RunRange(long seed, long first, long count) {
  /**
   * Checks the numbers.
   *
   * @param seed the experiment's seed, any value
   * @param first index of the first run, 0 or more
   * @param count number of runs, 1 or more
   * @throws IllegalArgumentException if a number is out of its range
   */
  public RunRange {
    require(first >= 0, "first index", first, "0 or more");
    require(count >= 1, "runs", count, "1 or more");
    require(first <= Long.MAX_VALUE - count, "runs", count, "less");
  }

  /**
   * Runs 0 to {@code count} - 1.
   *
   * @param seed the experiment's seed, any value
   * @param count number of runs, 1 or more
   * @return the runs
   * @throws IllegalArgumentException if there are none
   */
  public static RunRange of(long seed, long count) {
    return new RunRange(seed, 0, count);
  }

  /**
   * Some of these runs.
   *
   * @param skipped how many of the first ones are left out, 0 or more
   * @param taken how many of those after them, 1 or more
   * @return them
   */
  public RunRange part(long skipped, long taken) {
    return new RunRange(seed, first + skipped, taken);
  }

  /**
   * What names one run.
   *
   * @param index the run's index
   * @return its key
   */
  public RunKey key(long index) {
    return new RunKey(seed, index);
  }

  /**
   * The place of a run's draw among those of these runs, where they draw their parameters.
   *
   * @param index the run's index
   * @return from 0
   */
  public int draw(long index) {
    return Math.toIntExact(RunDraws.of(index) - RunDraws.of(first));
  }

  /**
   * How many draws these runs take, where they draw their parameters.
   *
   * @return 1 or more
   */
  public int draws() {
    return draw(end() - 1) + 1;
  }

  /**
   * The index after the last.
   *
   * @return first + count
   */
  public long end() {
    return first + count;
  }

  static void require(boolean holds, String name, long value, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException(name + " must be " + allowed + ", not " + value);
    }
  }
}
