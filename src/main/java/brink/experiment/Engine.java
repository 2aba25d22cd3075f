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
 * Does the runs of a plan on threads. What they give, mostly records, reaches the sink on the
 * caller's thread in the order of the indices, whatever the number of threads and the size of
 * chunks; at most a few chunks per thread wait in memory.
 *
 * @param <R> what a run gives
 */
public final class Engine<R> {
  /** Chunks under way or waiting for the sink, per thread; chosen: rides out a slow moment. */
  private static final int CHUNKS_PER_THREAD = 4;

  private final Plan plan;
  private final LongFunction<R> source;
  private final BooleanSupplier stop;

  private Engine(Plan plan, LongFunction<R> source, BooleanSupplier stop) {
    this.plan = plan;
    this.source = source;
    this.stop = stop;
  }

  /**
   * Does the runs. A run that throws is counted and left out, but for a {@link
   * CancellationException}, by which a long one ends early when it sees that it should; an {@link
   * Error} other than a failed assertion or a stack overflow ends the experiment, and so does a
   * sink that throws.
   *
   * @param plan which runs
   * @param source does one run; must stand several threads at once
   * @param sink takes the records
   * @param progress hears how far it is
   * @param stop asked before each run, by several threads: true ends the experiment early
   * @return what became of the runs
   * @throws IOException if the sink throws it
   */
  public static Tally run(
      Plan plan, RunSource source, RecordSink sink, Progress progress, BooleanSupplier stop)
      throws IOException {
    return each(plan, source::run, sink::accept, progress, stop);
  }

  /**
   * Does the runs, whatever they give. Otherwise as {@link #run}.
   *
   * @param plan which runs
   * @param source does one run, given its index; must stand several threads at once
   * @param sink takes what they give
   * @param progress hears how far it is
   * @param stop asked before each run, by several threads: true ends the experiment early
   * @param <R> what a run gives
   * @return what became of the runs
   * @throws IOException if the sink throws it
   */
  public static <R> Tally each(
      Plan plan, LongFunction<R> source, Sink<R> sink, Progress progress, BooleanSupplier stop)
      throws IOException {
    return new Engine<>(plan, source, stop).run(sink, progress);
  }

  private Tally run(Sink<R> sink, Progress progress) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(plan.threads(), Engine::thread);
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

  private Tally collect(ExecutorService pool, Sink<R> sink, Progress progress) throws IOException {
    ArrayDeque<Future<Chunk<R>>> waiting = new ArrayDeque<>();
    List<RunFailure> failures = new ArrayList<>();
    long next = plan.firstIndex();
    long done = 0;
    boolean whole = true;
    while (whole && (next < plan.end() || !waiting.isEmpty())) {
      while (next < plan.end() && waiting.size() < CHUNKS_PER_THREAD * plan.threads()) {
        long from = next;
        next = Math.min(plan.end(), from + plan.chunk());
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
      progress.at(done + failures.size(), plan.runs());
    }
    long skipped = plan.runs() - done - failures.size();
    return new Tally(plan.runs(), done, Collections.unmodifiableList(failures), skipped);
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
        failures.add(RunFailure.of(plan.key(index), thrown));
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
