package brink.cli.option;

import brink.experiment.RunRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many runs of a scenario are done: a number, or as many as an interval needs. */
public final class RunsOptions {
  private static final long RUNS = 1_000;
  private static final long MOST = 100_000;

  /** Further runs have no number; design choice: far below where whole numbers end. */
  private static final long LAST = 1_000_000_000_000_000_000L;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = {"-n", "--runs"},
      paramLabel = "N",
      description = "Number of runs of each scenario; " + RUNS + " unless given.")
  private @Nullable Long runs;

  @Option(
      names = "--until",
      paramLabel = "half-width=W[:OUTCOME]",
      converter = StoppingOption.StoppingConverter.class,
      description =
          "Adds runs until the 95 %% interval of the outcome is that narrow: of its share, or of"
              + " its difference in every alternative; the first headline unless one is named.")
  private @Nullable StoppingOption until;

  @Option(
      names = "--max-runs",
      paramLabel = "N",
      description = "The most runs that --until may take; " + MOST + " unless given.")
  private @Nullable Long most;

  /** When there are runs enough; null where their number was given. */
  public @Nullable StoppingOption until() {
    return until;
  }

  /** The runs, or the most that may be done. */
  public RunRange range(long seed, long first) {
    if (until != null && runs != null) {
      throw refused("--runs and --until exclude each other; --max-runs bounds --until");
    }
    if (until == null && most != null) {
      throw refused("--max-runs goes with --until");
    }
    long wished = until != null ? or(most, MOST) : or(runs, RUNS);
    String name = until != null ? "--max-runs" : "--runs";
    if (wished < 1 || wished > LAST) {
      throw refused(name + " must be " + (wished < 1 ? "1 or more" : "less") + ", not " + wished);
    }
    if (first < 0 || first > LAST) {
      String range = first < 0 ? "0 or more" : "0 to " + LAST;
      throw refused("--first must be " + range + ", not " + first);
    }
    return new RunRange(seed, first, wished);
  }

  private static long or(@Nullable Long number, long fallback) {
    return number == null ? fallback : number;
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
