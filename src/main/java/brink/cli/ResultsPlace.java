package brink.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a result goes when nobody says where. */
final class ResultsPlace {
  private ResultsPlace() {}

  /**
   * results/NAME, or with force even if it exists; else the first of NAME-2, NAME-3 that is free.
   */
  static Path free(Shell shell, String name, boolean force) {
    Path results = shell.directory().resolve("results");
    Path target = results.resolve(name);
    for (int i = 2; !force && Files.exists(target); i++) {
      target = results.resolve(name + "-" + i);
    }
    return target;
  }
}
