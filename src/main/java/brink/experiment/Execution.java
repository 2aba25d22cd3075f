package brink.experiment;

/**
 * How work is shared out in this process; it changes how long it takes and nothing else.
 *
 * @param threads number of threads, 1 to {@value #MAX_THREADS}
 * @param chunk how much a thread takes at a time, 1 to {@value #MAX_CHUNK} runs or the like
 */
public record Execution(int threads, int chunk) {
  /** The most threads. */
  public static final int MAX_THREADS = 1024;

  /** The most runs a thread may take at a time. */
  public static final int MAX_CHUNK = 100_000;

  /** Runs a thread takes at a time unless told otherwise; chosen: some milliseconds of work. */
  public static final int DEFAULT_CHUNK = 64;

  /**
   * Checks the numbers.
   *
   * @param threads number of threads, 1 to {@value #MAX_THREADS}
   * @param chunk how much a thread takes at a time, 1 to {@value #MAX_CHUNK} runs or the like
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Execution {
    RunRange.require(
        threads >= 1 && threads <= MAX_THREADS, "threads", threads, "1 to " + MAX_THREADS);
    RunRange.require(chunk >= 1 && chunk <= MAX_CHUNK, "chunk", chunk, "1 to " + MAX_CHUNK);
  }

  /**
   * Shares out runs, each of them short.
   *
   * @param threads number of threads, 1 to {@value #MAX_THREADS}
   * @return chunks of {@value #DEFAULT_CHUNK}
   * @throws IllegalArgumentException if the number is out of its range
   */
  public static Execution of(int threads) {
    return new Execution(threads, DEFAULT_CHUNK);
  }

  /**
   * Shares out long pieces of work.
   *
   * @param threads number of threads, 1 to {@value #MAX_THREADS}
   * @return chunks of one
   * @throws IllegalArgumentException if the number is out of its range
   */
  public static Execution oneByOne(int threads) {
    return new Execution(threads, 1);
  }
}
