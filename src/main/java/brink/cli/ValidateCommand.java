package brink.cli;

import brink.parameter.ParameterValues;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.source.SourceException;
import brink.sweep.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks scenario and sweep files. */
@Command(
    name = "validate",
    description = "Checks scenario and sweep files and shows all that is wrong with them.",
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

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenario files, and sweep files, whose names end in .sweep.yaml.")
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
        validate(file, new FileSource(shell.directory()));
        shell.out().println(file + ": valid");
      } catch (SourceException e) {
        e.problems().forEach(shell.err()::println);
        code = Exit.BAD_INPUT;
      }
    }
    return code;
  }

  private void validate(String file, FileSource source) {
    if (file.endsWith(Sweep.ENDING)) {
      Sweep.read(file, sets.values(), source);
      return;
    }
    ScenarioTemplate template = ScenarioTemplate.read(file, sets.values(), source);
    template.at(ParameterValues.NONE);
    template.notes().forEach(shell::say);
  }
}
