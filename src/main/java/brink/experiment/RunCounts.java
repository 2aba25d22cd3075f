package brink.experiment;

import java.util.List;

/**
 * What became of the planned runs. Done and failed runs together are the first ones of the plan;
 * the skipped ones are the rest.
 *
 * @param planned number of planned runs: done + failed + skipped
 * @param done runs whose records reached the sink
 * @param failures runs that threw, in the order of their indices
 * @param skipped runs never tried, because the experiment was stopped
 */
public record RunCounts(long planned, long done, List<RunFailure> failures, long skipped) {
  /**
   * Checks the sum.
   *
   * @param planned number of planned runs: done + failed + skipped
   * @param done runs whose records reached the sink
   * @param failures runs that threw, in the order of their indices
   * @param skipped runs never tried, because the experiment was stopped
   * @throws IllegalArgumentException if the numbers do not add up
   */
  public RunCounts {
    if (planned != done + failures.size() + skipped) {
      throw new IllegalArgumentException(
          planned + " planned, but " + done + " + " + failures.size() + " + " + skipped);
    }
  }

  /**
   * Number of runs that threw.
   *
   * @return 0 or more
   */
  public long failed() {
    return failures.size();
  }

  /**
   * Whether some runs were skipped.
   *
   * @return true if the experiment was stopped before its end
   */
  public boolean partial() {
    return skipped > 0;
  }
}
