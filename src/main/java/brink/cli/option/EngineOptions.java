package brink.cli.option;

import brink.experiment.TaskEngine;
import brink.experiment.ThreadsEngine;
import brink.experiment.spark.SparkEngine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the runs of a sweep are done; it changes how long they take and nothing else. */
public final class EngineOptions {
  private static final Pattern MASTER =
      Pattern.compile("local(\\[.+\\])?|spark://.+:\\d+.*|yarn|k8s://.+");

  /** What does the runs. */
  public enum EngineKind {
    /** Threads of this process. */
    THREADS,
    /** Workers of an Apache Spark cluster. */
    SPARK
  }

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "threads",
      description =
          "What does the runs, threads of this process or spark, a cluster; threads unless given.")
  private EngineKind kind = EngineKind.THREADS;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "The Spark cluster, such as spark://HOST:7077; that of spark-submit unless given.")
  private @Nullable String master;

  public TaskEngine engine() {
    if (kind == EngineKind.SPARK) {
      return spark();
    }
    if (master != null) {
      throw refusal("--master goes with --engine spark");
    }
    return new ThreadsEngine(threads());
  }

  /** The only place that loads Spark, which need not be there. */
  private TaskEngine spark() {
    if (master != null && !MASTER.matcher(master).matches()) {
      throw refusal(
          "--master must be local[N], spark://HOST:PORT, yarn or k8s://URL, not '" + master + "'");
    }
    try {
      return new SparkEngine(master, threads());
    } catch (NoClassDefFoundError e) {
      throw refusal(
          "--engine spark needs Apache Spark 4: set SPARK_HOME and use ./brink, or use"
              + " spark-submit; docs/scaling.md says how");
    }
  }

  private ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Refuses options that do not fit, before anything is written. */
  public void check() {
    engine().close();
  }

  /** Number of threads of this process. */
  public int threads() {
    return threads.count();
  }
}
