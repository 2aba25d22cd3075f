package brink.publication;

import brink.experiment.RunCounts;
import brink.results.Draft;
import brink.results.ResultTables;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of runs that failed; none where none did. */
final class Failures {
  private Failures() {}

  static void write(Draft draft, long seed, RunCounts tally) throws IOException {
    if (tally.failed() > 0) {
      SortedMap<Long, String> failures = new TreeMap<>();
      tally.failures().forEach(f -> failures.put(f.index(), f.message()));
      ResultTables.failed(draft, seed, failures);
    }
  }
}
