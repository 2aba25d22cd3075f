package brink.splitting;

import brink.simulation.ForkedRunKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What names a run in splitting, and the ways to the outcome that it had.
 *
 * @param lineage the run and the forks that it took
 * @param arrival the steps with which it came to the outcome: for each actor and target the first
 *     act of rung 7 or above, such as "iran on israel: state-salvo"; null if it did not come there
 * @param worth the expected number of times that it came there, by such steps
 */
public record CrisisPath(
    ForkedRunKey lineage, @Nullable List<String> arrival, Map<List<String>, Double> worth) {
  /**
   * Keeps the map as it is.
   *
   * @param lineage the run and the forks that it took
   * @param arrival the steps with which it came to the outcome, null if it did not
   * @param worth the expected number of times that it came there, by such steps
   */
  public CrisisPath {
    worth = Collections.unmodifiableMap(worth);
  }

  /**
   * The run that it began as.
   *
   * @return its index under the seed of the paths
   */
  public long run() {
    return lineage.key().runIndex();
  }

  /**
   * The forks that it took.
   *
   * @return the whole days that were kept and the names of the futures, such as {@code 12:311
   *     40:905}; empty for a plain run
   */
  public String forks() {
    return lineage.forks().stream()
        .map(fork -> (long) fork.day() + ":" + fork.branch())
        .collect(Collectors.joining(" "));
  }
}
