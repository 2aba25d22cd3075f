package brink.results;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table of runs, one after the other. */
public interface RunRows extends Closeable {
  /**
   * The next row.
   *
   * @return the row, or null after the last
   * @throws IOException if the table cannot be read
   * @throws RefusedException if its columns are not those of the scenario
   */
  @Nullable RunRow next() throws IOException;
}
