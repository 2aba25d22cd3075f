package brink.experiment.spark;

import brink.experiment.Journal;
import brink.experiment.Progress;
import brink.experiment.Task;
import brink.experiment.TaskEngine;
import brink.experiment.TaskWork;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * Does tasks on the workers of an Apache Spark cluster. Workers write parts into the folder of the
 * journal, which therefore must lie on a file system that all of them share; the driver, this
 * process, commits each part once. Spark does again what a lost worker leaves undone. Nothing is
 * shuffled or summed on the way, so that the journal holds the same bytes as after {@link
 * brink.experiment.ThreadsEngine}.
 *
 * <p>Source: Zaharia et al. 2012, "Resilient distributed datasets", NSDI.
 */
public final class SparkEngine implements TaskEngine {
  private final SparkConf conf;
  private @Nullable JavaSparkContext context;

  /**
   * Makes it ready; nothing is started yet.
   *
   * @param master the cluster, such as {@code spark://host:7077}; null for the one that
   *     spark-submit names, and without spark-submit for threads of this process
   * @param threads number of threads in the last case, 1 or more
   * @throws NoClassDefFoundError if there is no Spark on the class path
   */
  public SparkEngine(@Nullable String master, int threads) {
    conf = new SparkConf();
    conf.setIfMissing("spark.app.name", "brink");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.log.level", "ERROR");
    conf.set("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.master", "local[" + threads + "]");
    if (master != null) {
      conf.setMaster(master);
    }
    String[] jar = JavaSparkContext.jarOfClass(SparkEngine.class);
    if (jar.length > 0) {
      conf.setIfMissing("spark.jars", jar[0]);
    }
  }

  @Override
  public void run(
      TaskWork work, List<Task> tasks, Journal journal, Progress progress, BooleanSupplier stop)
      throws IOException {
    if (tasks.isEmpty() || stop.getAsBoolean()) {
      return;
    }
    JavaSparkContext started = context();
    Broadcast<TaskWork> sent = started.broadcast(work);
    try {
      new SparkJobs(started, sent, tasks, journal).run(progress, stop);
    } catch (IllegalStateException e) {
      if (!started.sc().isStopped()) {
        throw e;
      }
      // What asks us to stop, such as Ctrl-C, stops Spark as well.
      if (!stop.getAsBoolean()) {
        throw new IOException("Spark gave up: " + SparkJobs.firstLine(e), e);
      }
    } finally {
      if (!started.sc().isStopped()) {
        sent.destroy();
      }
    }
  }

  private JavaSparkContext context() throws IOException {
    if (context == null) {
      try {
        context = new JavaSparkContext(conf);
      } catch (Exception e) { // Scala declares nothing
        String master = conf.get("spark.master");
        throw new IOException("cannot start Spark at " + master + ": " + SparkJobs.firstLine(e), e);
      }
    }
    return context;
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
