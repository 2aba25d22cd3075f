package brink.splitting;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Paths of a source until the user asks to stop. A repetition or a pilot may take minutes, so it
 * ends at the next path.
 *
 * @param source where paths come from
 * @param stop asked before each path: true ends it with a {@link CancellationException}
 * @param <T> what names a path
 */
public record Stoppable<T>(TrajectorySource<T> source, BooleanSupplier stop)
    implements TrajectorySource<T> {

  @Override
  public Trajectory<T> start(long number) {
    check();
    return source.start(number);
  }

  @Override
  public Trajectory<T> again(Trajectory<T> path, double instant, long branch) {
    check();
    return source.again(path, instant, branch);
  }

  private void check() {
    if (stop.getAsBoolean()) {
      throw new CancellationException("told to stop");
    }
  }
}
