package brink.cli;

import brink.cli.option.SetOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.results.RefusedException;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks files of every kind that the program reads. */
@Command(
    name = "validate",
    description = "Checks files of every kind and shows all that is wrong with them.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  brink validate scenarios/baseline.yaml",
      "",
      "Exit codes: 0 all are valid, 2 at least one is not."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Invocation shell;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Scenarios and parts of them, sweeps, calibrations, evidence; tables of draws, of points"
              + " and of logged acts, whose names end in .csv.")
  private List<String> files = new ArrayList<>();

  @Mixin private final SetOption sets = new SetOption();

  ValidateCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    for (String file : files) {
      try {
        String kind = new Validation(shell, sets.values()).check(file);
        shell.out().println(file + ": valid" + (kind.isEmpty() ? "" : " (" + kind + ")"));
      } catch (SourceException e) {
        e.problems().forEach(shell.err()::println);
        code = ExitCode.BAD_INPUT;
      } catch (RefusedException e) {
        shell.say(String.valueOf(e.getMessage()));
        code = ExitCode.BAD_INPUT;
      }
    }
    return code;
  }
}
