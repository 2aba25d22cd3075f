package brink.cli.option;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that is being carried out, and what is said of a line that it cannot be. */
@Command
public final class Usage {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  public CommandSpec spec() {
    return spec;
  }

  /** Refuses the command line unless something holds. */
  public void require(boolean holds, String message) {
    if (!holds) {
      throw refusal(message);
    }
  }

  /** Refuses a number out of its range. */
  public void within(String option, long value, long least, long most) {
    require(
        least <= value && value <= most,
        option + " must be " + least + " to " + most + ", not " + value);
  }

  public ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
