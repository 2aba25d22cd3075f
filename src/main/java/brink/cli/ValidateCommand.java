package brink.cli;

import brink.parameter.ParameterValues;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks scenario files. */
@Command(
    name = "validate",
    description = "Checks scenario files and shows all that is wrong with them.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  brink validate scenarios/baseline.yaml",
      "",
      "Exit codes: 0 all are valid, 2 at least one is not."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files.")
  private List<String> files = new ArrayList<>();

  @Mixin private final SetOption sets = new SetOption();

  ValidateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    int code = Exit.OK;
    for (String file : files) {
      try {
        ScenarioTemplate template =
            ScenarioTemplate.read(file, sets.values(), new FileSource(shell.directory()));
        template.at(ParameterValues.NONE);
        template.notes().forEach(shell::say);
        shell.out().println(file + ": valid");
      } catch (SourceException e) {
        e.problems().forEach(shell.err()::println);
        code = Exit.BAD_INPUT;
      }
    }
    return code;
  }
}
