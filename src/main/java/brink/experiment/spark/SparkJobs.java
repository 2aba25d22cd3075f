package brink.experiment.spark;

import brink.experiment.Journal;
import brink.experiment.Progress;
import brink.experiment.Task;
import brink.experiment.TaskEngine;
import brink.experiment.TaskException;
import brink.experiment.TaskWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * Some tasks as Spark jobs. A few jobs of a few slices for each core are under way at a time, so
 * that cores find work while parts are committed, and the driver never holds the whole plan.
 */
final class SparkJobs {
  /** Jobs under way; chosen: while one ends, the others keep every core at work. */
  private static final int UNDER_WAY = 3;

  /** How often the wish to stop is looked at [ms]. */
  private static final long PATIENCE_MILLIS = 100;

  private final JavaSparkContext context;
  private final PartWriter writer;
  private final Journal journal;
  private final long planned;
  private final Slices slices;
  private final ArrayDeque<JavaFutureAction<List<SliceReply>>> jobs = new ArrayDeque<>();
  private long ended;

  SparkJobs(JavaSparkContext context, Broadcast<TaskWork> work, List<Task> tasks, Journal journal) {
    this.context = context;
    this.journal = journal;
    String name = "spark-" + context.sc().applicationId() + "-";
    String attempts = journal.attempt(name).toAbsolutePath().toString();
    writer = new PartWriter(work, journal.digest(), attempts);
    planned = TaskEngine.runs(tasks);
    slices = new Slices(tasks, Slices.size(planned, context.defaultParallelism()));
  }

  /** Does them all, or fewer if told to stop. */
  void run(Progress progress, BooleanSupplier stop) throws IOException {
    try {
      while (slices.hasNext() || !jobs.isEmpty()) {
        while (slices.hasNext() && jobs.size() < UNDER_WAY) {
          jobs.add(submit());
        }
        List<SliceReply> all = take(jobs.remove(), stop);
        if (all == null) {
          return;
        }
        for (SliceReply given : all) {
          commit(given);
          ended += given.runs();
        }
        progress.at(ended, planned);
      }
    } finally {
      jobs.forEach(job -> job.cancel(true));
    }
  }

  private JavaFutureAction<List<SliceReply>> submit() {
    int cores = context.defaultParallelism();
    List<Slice> some = new ArrayList<>();
    while (slices.hasNext() && some.size() < cores) {
      some.add(slices.next());
    }
    return context.parallelize(some, some.size()).map(writer).collectAsync();
  }

  /** Waits for a job to end; null if told to stop. */
  private @Nullable List<SliceReply> take(
      JavaFutureAction<List<SliceReply>> job, BooleanSupplier stop) throws IOException {
    while (!stop.getAsBoolean()) {
      try {
        return job.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      } catch (ExecutionException e) {
        if (!stop.getAsBoolean()) {
          throw new IOException("Spark gave up: " + firstLine(e.getCause()), e);
        }
      }
    }
    job.cancel(true);
    return null;
  }

  /** What was thrown, without the many lines that Spark adds. */
  static String firstLine(@Nullable Throwable thrown) {
    String message = String.valueOf(thrown);
    return message.lines().findFirst().orElse(message);
  }

  private void commit(SliceReply given) throws IOException {
    if (given.thrower() != null) {
      throw new TaskException(given.thrower(), given.fault());
    }
    if (!given.fault().isEmpty()) {
      throw notShared(given.fault());
    }
    Path file = Path.of(given.file());
    if (!Files.exists(file)) {
      throw notShared(given.host() + " wrote " + file + ", which is not here");
    }
    boolean unused = journal.commit(file);
  }

  private static IOException notShared(String what) {
    return new IOException(
        what + ": Spark needs a results folder on a file system that all its machines share");
  }
}
