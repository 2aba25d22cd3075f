package brink.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

/**
 * Does runs, or other work by index, on threads. What they give, a record or a whole history,
 * reaches the sink on the caller's thread in the order of the indices, whatever the number of
 * threads and the size of chunks; at most a few chunks per thread wait in memory.
 *
 * @param <R> what a run gives
 */
public final class Engine<R> {
  /** Chunks under way or waiting for the sink, per thread; chosen: rides out a slow moment. */
  private static final int CHUNKS_PER_THREAD = 4;

  private final long first;
  private final long count;
  private final Execution execution;
  private final LongFunction<R> source;
  private final BooleanSupplier stop;

  private Engine(
      long first, long count, Execution execution, LongFunction<R> source, BooleanSupplier stop) {
    this.first = first;
    this.count = count;
    this.execution = execution;
    this.source = source;
    this.stop = stop;
  }

  /**
   * Does the runs. A run that throws is counted and left out, but for a {@link
   * CancellationException}, by which a long one ends early when it sees that it should; an {@link
   * Error} other than a failed assertion or a stack overflow ends the experiment, and so does a
   * sink that throws.
   *
   * @param runs which runs
   * @param execution on how many threads
   * @param source does one run, given its index; must stand several threads at once
   * @param sink takes what they give
   * @param progress hears how far it is
   * @param stop asked before each run, by several threads: true ends the experiment early
   * @param <R> what a run gives
   * @return what became of the runs
   * @throws IOException if the sink throws it
   */
  public static <R> RunCounts run(
      RunRange runs,
      Execution execution,
      LongFunction<R> source,
      ResultSink<R> sink,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    return new Engine<>(runs.first(), runs.count(), execution, source, stop).run(sink, progress);
  }

  /**
   * Does work that is no runs of one seed, by its place. Otherwise as {@link #run}.
   *
   * @param count how many pieces, 1 or more
   * @param execution on how many threads
   * @param source does one piece, given its place from 0; must stand several threads at once
   * @param sink takes what they give
   * @param progress hears how far it is
   * @param stop asked before each piece, by several threads: true ends the work early
   * @param <R> what a piece gives
   * @return what became of the pieces
   * @throws IOException if the sink throws it
   */
  public static <R> RunCounts each(
      long count,
      Execution execution,
      LongFunction<R> source,
      ResultSink<R> sink,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    return new Engine<>(0, count, execution, source, stop).run(sink, progress);
  }

  private RunCounts run(ResultSink<R> sink, Progress progress) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(execution.threads(), Engine::thread);
    try {
      return collect(pool, sink, progress);
    } finally {
      pool.shutdownNow();
      awaitEnd(pool);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "brink-run");
    thread.setDaemon(true);
    return thread;
  }

  private RunCounts collect(ExecutorService pool, ResultSink<R> sink, Progress progress)
      throws IOException {
    ArrayDeque<Future<Chunk<R>>> waiting = new ArrayDeque<>();
    List<RunFailure> failures = new ArrayList<>();
    long next = first;
    long end = first + count;
    long done = 0;
    boolean whole = true;
    while (whole && (next < end || !waiting.isEmpty())) {
      while (next < end && waiting.size() < CHUNKS_PER_THREAD * execution.threads()) {
        long from = next;
        next = Math.min(end, from + execution.chunk());
        long to = next;
        waiting.add(pool.submit(() -> work(from, to)));
      }
      Chunk<R> chunk = take(waiting.remove());
      for (R record : chunk.records()) {
        sink.accept(record);
      }
      done += chunk.records().size();
      failures.addAll(chunk.failures());
      whole = chunk.whole() && !Thread.currentThread().isInterrupted();
      progress.at(done + failures.size(), count);
    }
    long skipped = count - done - failures.size();
    return new RunCounts(count, done, Collections.unmodifiableList(failures), skipped);
  }

  /** Runs [from, to), or the first of them if it is told to stop in between. */
  private Chunk<R> work(long from, long to) {
    List<R> records = new ArrayList<>((int) (to - from));
    List<RunFailure> failures = new ArrayList<>();
    for (long index = from; index < to; index++) {
      if (stop.getAsBoolean() || Thread.currentThread().isInterrupted()) {
        return new Chunk<>(records, failures, false);
      }
      try {
        records.add(source.apply(index));
      } catch (CancellationException told) {
        return new Chunk<>(records, failures, false);
      } catch (Exception | AssertionError | StackOverflowError thrown) {
        failures.add(RunFailure.of(index, thrown));
      }
    }
    return new Chunk<>(records, failures, true);
  }

  private Chunk<R> take(Future<Chunk<R>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Chunk<>(List.of(), List.of(), false);
    } catch (ExecutionException e) {
      // Only errors come here: work() keeps the rest.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void awaitEnd(ExecutorService pool) {
    try {
      // A run takes well under a second; the threads are daemons in any case.
      pool.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Chunk<R>(List<R> records, List<RunFailure> failures, boolean whole) {}
}
