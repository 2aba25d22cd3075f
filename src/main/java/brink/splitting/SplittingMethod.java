package brink.splitting;

/** A way of splitting. */
public interface SplittingMethod {
  /**
   * Estimates once, and unbiased, the probability that a path comes to the top.
   *
   * @param source where paths come from; branches get the names 1, 2, 3, ...
   * @param first number of the first path; as many numbers as there are particles are used
   * @param key seeds the choice of the paths that are continued; independent of what paths draw
   * @return the estimate and what it cost
   * @param <T> what names a path
   */
  <T> Repetition<T> run(PathSource<T> source, long first, long key);
}
