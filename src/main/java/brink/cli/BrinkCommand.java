package brink.cli;

import brink.cli.shell.ExitCode;
import brink.cli.shell.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: shows what there is. */
@Command(
    name = "brink",
    description = "Simulates how a crisis could escalate, as distributions over many runs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  brink run scenarios/baseline.yaml --runs 10000",
      "",
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      "4 a result differs from running it again,",
      ExitCode.SIGNALS + ".",
      "Standard output that cannot be written is an error (1); a reader that goes away, as",
      "head does, is none."
    })
final class BrinkCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
