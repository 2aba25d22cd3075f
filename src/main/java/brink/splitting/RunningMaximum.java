package brink.splitting;

/** How high a path has come, by time: the running maximum of its score. */
public interface RunningMaximum {
  /**
   * The highest score of the whole path.
   *
   * @return a number, not NaN
   */
  double highest();

  /**
   * When the path first came as high as a level.
   *
   * @param level at most {@link #highest}
   * @return the first instant at which the score is {@code level} or more; that this instant has
   *     come may depend on nothing that is random after it
   * @throws IllegalArgumentException if the path never came as high
   */
  double passage(double level);
}
