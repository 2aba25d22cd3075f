package brink.cli;

import brink.results.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes, and how much of it is drawn. */
final class OutputOptions {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Results folder; results/NAME unless given, or results/NAME-2 and so on where that exists.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replaces the results folder if it exists.")
  private boolean force;

  @Option(names = "--no-charts", description = "Draws no charts and writes no report.")
  private boolean noCharts;

  /** Whether charts and a report are wanted. */
  boolean charts() {
    return !noCharts;
  }

  /** Begins the folder that was asked for, or else one of that name that does not exist yet. */
  Draft open(Shell shell, String name) throws IOException {
    Path folder = out == null ? free(shell, name) : shell.directory().resolve(out);
    return Draft.open(folder, force);
  }

  /** A place in results/; with force that of the name itself, even if it exists. */
  private Path free(Shell shell, String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
    Path results = shell.directory().resolve("results");
    Path target = results.resolve(plain);
    for (int i = 2; !force && Files.exists(target); i++) {
      target = results.resolve(plain + "-" + i);
    }
    return target;
  }
}
