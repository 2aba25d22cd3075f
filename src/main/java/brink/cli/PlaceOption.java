package brink.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes. */
final class PlaceOption {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Results folder; results/NAME unless given, or results/NAME-2 and so on where that exists.")
  private @Nullable Path out;

  /**
   * The folder that was asked for, or else one of that name in results/ that does not exist yet;
   * with force that of the name itself, even if it exists.
   */
  Path folder(Shell shell, String name, boolean force) {
    if (out != null) {
      return shell.directory().resolve(out);
    }
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
    Path results = shell.directory().resolve("results");
    Path target = results.resolve(plain);
    for (int i = 2; !force && Files.exists(target); i++) {
      target = results.resolve(plain + "-" + i);
    }
    return target;
  }
}
