package brink.cli;

import brink.results.Draft;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a result goes, and how much of it is drawn. */
final class OutputOptions {
  @Mixin private final PlaceOption place = new PlaceOption();

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
    return shell.writes(Draft.open(target(shell, name), force));
  }

  /** The folder that was asked for, or else one of that name that does not exist yet. */
  Path target(Shell shell, String name) {
    return place.folder(shell, name, force);
  }

  /** Whether a folder that exists shall be replaced. */
  boolean replaces() {
    return force;
  }
}
