package brink.cli.option;

import brink.cli.shell.Invocation;
import brink.results.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes. */
public final class FolderOption {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Results folder; results/NAME unless given, or results/NAME-2 and so on where that"
              + " exists.")
  private @Nullable Path out;

  /** Whether a folder was asked for. */
  boolean isGiven() {
    return out != null;
  }

  /** Begins something in a folder; refuses, as taken, a name under which something is already. */
  @FunctionalInterface
  public interface FolderTask<T> {
    T at(Path folder) throws IOException;
  }

  /**
   * Begins in the folder that was asked for, or else in the first of that name in results/ that is
   * free and that no other process is writing; with force in that of the name itself.
   */
  public <T> T begin(Invocation shell, String name, boolean force, FolderTask<T> beginning)
      throws IOException {
    if (out != null) {
      if (out.toString().isEmpty()) {
        throw new RefusedException("--out must name a folder");
      }
      return beginning.at(shell.directory().resolve(out));
    }
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
    Path results = shell.directory().resolve("results");
    for (int i = 1; ; i++) {
      try {
        return beginning.at(results.resolve(i == 1 ? plain : plain + "-" + i));
      } catch (RefusedException e) {
        if (force || !e.isTaken()) {
          throw e;
        }
      }
    }
  }
}
