package brink.cli.option;

import brink.experiment.Execution;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads do the runs; it changes how long they take and nothing else. */
public final class ThreadsOption {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Number of threads; one for each processor unless given.")
  private @Nullable Integer threads;

  /** The number that was given, or else that of the processors. */
  public int count() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > Execution.MAX_THREADS) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads must be 1 to " + Execution.MAX_THREADS + ", not " + threads);
    }
    return threads;
  }
}
