package brink.cli;

import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.results.RefusedException;
import brink.sweep.Sweep;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which sweep is meant, and what of it: the same for the commands that plan it and do it. */
final class SweepChoice {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it, and the parameters that must be given
  private CommandSpec spec;

  @Parameters(paramLabel = "SPEC", description = "Sweep file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed, any 64-bit number; that of the file unless given.")
  private @Nullable Long seed;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs at each point, or the most of them; as the file says unless given.")
  private @Nullable Integer replications;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardConverter.class,
      description =
          "Does one of N equal shares of the points, I from 1; 'brink merge' brings them together.")
  private Shard shard = Shard.WHOLE;

  @Mixin private final SetOption sets = new SetOption();

  /** The sweep that is meant. */
  Sweep read(Shell shell) {
    if (replications != null && replications < 1) {
      throw new ParameterException(
          spec.commandLine(), "--replications must be 1 or more, not " + replications);
    }
    Sweep sweep = Sweep.read(file, sets.values(), shell.files());
    if (seed != null) {
      sweep = sweep.withSeed(seed);
    }
    return within(replications == null ? sweep : sweep.withReplications(replications));
  }

  private Sweep within(Sweep sweep) {
    long points = sweep.design().size();
    int most = sweep.replications().most();
    if (!TaskPlan.isWithin(points, most, TaskPlan.BLOCK, shard)) {
      throw new RefusedException(
          String.format(
              Locale.ROOT,
              "%s: %,d points with %,d runs each make %,d runs, which is too many; one sweep, or"
                  + " one --shard of it, may have at most %,d tasks of up to %d runs at one point",
              file,
              points,
              most,
              points * most,
              Integer.MAX_VALUE,
              TaskPlan.BLOCK));
    }
    return sweep;
  }

  /** The share of its points that is meant. */
  Shard shard() {
    return shard;
  }
}
