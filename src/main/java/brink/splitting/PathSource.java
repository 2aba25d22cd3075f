package brink.splitting;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/**
 * Where paths come from. Splitting asks for no more than this of what it is used on.
 *
 * @param <T> what names a path
 */
public interface PathSource<T> {
  /**
   * Draws a path.
   *
   * @param number 0 or more; paths of different numbers are independent
   * @return the path, with that number as its origin
   */
  RandomPath<T> start(long number);

  /**
   * Draws the paths that a repetition begins with. They need not be independent of each other, as
   * long as a path taken from them at random is one as {@link #start} draws it.
   *
   * @param first number of the first path
   * @param count how many, 1 or more; as many numbers from {@code first} on are theirs alone
   * @return the paths, no two of one origin
   */
  default List<RandomPath<T>> starts(long first, int count) {
    return LongStream.range(first, first + count).mapToObj(this::start).toList();
  }

  /**
   * Draws another future of a path.
   *
   * @param path the path
   * @param instant up to and including this instant the new path is as {@code path} is
   * @param branch names the future; given that past, futures of different names are independent of
   *     each other and of the future of {@code path}
   * @return the new path, of the same origin
   */
  RandomPath<T> again(RandomPath<T> path, double instant, long branch);

  /**
   * The same paths until the user asks to stop. A repetition or a pilot may take minutes, so it
   * ends at the next path.
   *
   * @param stop asked before each path: true ends it with a {@link CancellationException}
   * @return a source of them
   */
  default PathSource<T> until(BooleanSupplier stop) {
    PathSource<T> all = this;
    return new PathSource<>() {
      @Override
      public RandomPath<T> start(long number) {
        check();
        return all.start(number);
      }

      @Override
      public RandomPath<T> again(RandomPath<T> path, double instant, long branch) {
        check();
        return all.again(path, instant, branch);
      }

      private void check() {
        if (stop.getAsBoolean()) {
          throw new CancellationException("told to stop");
        }
      }
    };
  }
}
