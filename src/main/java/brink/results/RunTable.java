package brink.results;

import brink.run.RunRecord;
import java.io.Closeable;
import java.io.IOException;

/** The table with one row for each run, while it is being written. */
public interface RunTable extends Closeable {
  /** Name of the column with the run's index; no outcome can have it, for its underscore. */
  String INDEX = "run_index";

  /** Name of the last column, the short fingerprint of {@link RecordDigest}. */
  String DIGEST = "run_digest";

  /**
   * Writes one row.
   *
   * @param run the run
   * @param digest the short fingerprint of its record
   * @throws IOException if it cannot be written
   */
  void write(RunRecord run, String digest) throws IOException;
}
