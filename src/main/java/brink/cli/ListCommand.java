package brink.cli;

import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.scenario.ScenarioTitle;
import brink.source.FileSource;
import brink.sweep.Sweep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists scenarios and sweeps. */
@Command(
    name = "list",
    description = "Lists the scenarios and sweeps at hand: those shipped and those in ./scenarios.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  brink list", "", "Exit codes: 0 done, 1 error."})
final class ListCommand implements Callable<Integer> {
  private static final String FOLDER = "scenarios";

  private final Invocation shell;

  ListCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    FileSource files = shell.files();
    List<String> names = new ArrayList<>(files.list(FOLDER, ".yaml"));
    names.addAll(files.list(FOLDER + "/sweeps", Sweep.ENDING));
    for (String file : names) {
      ScenarioTitle found = ScenarioTitle.read(file, files);
      shell.out().println(file);
      if (found == null) {
        shell.out().println("  cannot be read; brink validate " + file + " says why");
      } else {
        print(found.title());
        print(found.question());
      }
    }
    return ExitCode.OK;
  }

  private void print(String line) {
    if (!line.isEmpty()) {
      shell.out().println("  " + line);
    }
  }
}
