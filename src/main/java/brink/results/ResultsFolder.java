package brink.results;

import brink.run.RunLayout;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A results folder that is complete.
 *
 * @param path where it is
 * @param manifest its manifest
 */
public record ResultsFolder(Path path, Manifest manifest) {
  /** Name of the resolved scenario in the folder. */
  public static final String RESOLVED = "resolved.yaml";

  /** Name of the file that says what a result lacks besides runs; whole ones have none. */
  public static final String MISSING = "missing.txt";

  /**
   * Opens a folder by its manifest.
   *
   * @param path where it is
   * @return the folder
   * @throws IOException if it cannot be read
   * @throws RefusedException if it is not a results folder of this format
   */
  public static ResultsFolder open(Path path) throws IOException {
    return new ResultsFolder(path, Manifest.read(path));
  }

  /**
   * The resolved scenario, which can be run again.
   *
   * @return a file
   */
  public Path resolved() {
    return path.resolve(RESOLVED);
  }

  /**
   * Opens the table of runs.
   *
   * @param layout what the numbers of the records mean
   * @return its rows
   * @throws IOException if it cannot be read
   * @throws RefusedException if it is missing or its columns are not those of the layout
   */
  public RunRows runs(RunLayout layout) throws IOException {
    return new RunRows(
        path.resolve(manifest.tableFormat().fileName(RunTable.NAME)), layout.outcomes());
  }
}
