package brink.cli.option;

import brink.cli.shell.Invocation;
import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.results.RefusedException;
import brink.sweep.Sweep;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which sweep is meant, and what of it: the same for the commands that plan it and do it. */
public final class SweepArguments {
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
  @Mixin private final DrawsOption draws = new DrawsOption();

  /** The sweep that is meant. */
  public Sweep read(Invocation shell) {
    if (replications != null && replications < 1) {
      throw new ParameterException(
          spec.commandLine(), "--replications must be 1 or more, not " + replications);
    }
    Sweep sweep = Sweep.read(file, draws.over(sets.values()), shell.files());
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
  public Shard shard() {
    return shard;
  }

  /** Reads which share of a sweep is meant, such as 2/8. */
  public static final class ShardConverter implements ITypeConverter<Shard> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    @Override
    public Shard convert(String text) {
      Matcher form = FORM.matcher(text);
      if (form.matches()) {
        int index = Integer.parseInt(form.group(1));
        int count = Integer.parseInt(form.group(2));
        if (1 <= index && index <= count) {
          return new Shard(index, count);
        }
      }
      throw new TypeConversionException(
          "'" + text + "' must be a share such as 2/8, from 1/8 to 8/8");
    }
  }
}
