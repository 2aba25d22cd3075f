package brink.experiment;

import brink.random.RunKey;

/**
 * Which runs to do and how to share them out. The second part, threads and chunk, changes how long
 * it takes and nothing else.
 *
 * @param masterSeed the experiment's seed, any value
 * @param firstIndex index of the first run, 0 or more
 * @param runs number of runs, 1 or more
 * @param threads number of threads that do runs, 1 to {@value #MAX_THREADS}
 * @param chunk number of runs a thread takes at a time, 1 to {@value #MAX_CHUNK}
 */
public record Plan(long masterSeed, long firstIndex, long runs, int threads, int chunk) {
  /** The most threads a plan may ask for. */
  public static final int MAX_THREADS = 1024;

  /** The most runs a thread may take at a time. */
  public static final int MAX_CHUNK = 100_000;

  /** Runs a thread takes at a time unless told otherwise; chosen: some milliseconds of work. */
  public static final int DEFAULT_CHUNK = 64;

  /**
   * Checks the plan.
   *
   * @param masterSeed the experiment's seed, any value
   * @param firstIndex index of the first run, 0 or more
   * @param runs number of runs, 1 or more
   * @param threads number of threads that do runs, 1 to {@value #MAX_THREADS}
   * @param chunk number of runs a thread takes at a time, 1 to {@value #MAX_CHUNK}
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Plan {
    require(firstIndex >= 0, "first index", firstIndex, "0 or more");
    require(runs >= 1, "runs", runs, "1 or more");
    require(firstIndex <= Long.MAX_VALUE - runs, "runs", runs, "less");
    require(threads >= 1 && threads <= MAX_THREADS, "threads", threads, "1 to " + MAX_THREADS);
    require(chunk >= 1 && chunk <= MAX_CHUNK, "chunk", chunk, "1 to " + MAX_CHUNK);
  }

  /**
   * A plan of runs 0 to {@code runs} - 1 in chunks of the default size.
   *
   * @param masterSeed the experiment's seed, any value
   * @param runs number of runs, 1 or more
   * @param threads number of threads
   * @return the plan
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static Plan of(long masterSeed, long runs, int threads) {
    return new Plan(masterSeed, 0, runs, threads, DEFAULT_CHUNK);
  }

  /**
   * What names one run of the plan.
   *
   * @param index the run's index
   * @return its key
   */
  public RunKey key(long index) {
    return new RunKey(masterSeed, index);
  }

  /**
   * The index after the last.
   *
   * @return first index + runs
   */
  public long end() {
    return firstIndex + runs;
  }

  private static void require(boolean holds, String name, long value, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException(name + " must be " + allowed + ", not " + value);
    }
  }
}
