package brink.splitting;

/**
 * Where paths come from. Splitting asks for no more than this of what it is used on.
 *
 * @param <T> what names a path
 */
public interface TrajectorySource<T> {
  /**
   * Draws a path.
   *
   * @param number 0 or more; paths of different numbers are independent
   * @return the path, with that number as its origin
   */
  Trajectory<T> start(long number);

  /**
   * Draws another future of a path.
   *
   * @param path the path
   * @param instant up to and including this instant the new path is as {@code path} is
   * @param branch names the future; given that past, futures of different names are independent of
   *     each other and of the future of {@code path}
   * @return the new path, of the same origin
   */
  Trajectory<T> again(Trajectory<T> path, double instant, long branch);
}
