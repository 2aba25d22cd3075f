package brink.splitting;

import brink.simulation.Lineage;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What names a run in splitting.
 *
 * @param lineage the run and the forks that it took
 * @param steps what led to the outcome, one step after the other: for each actor and target the
 *     first act of rung 7 or above, such as "iran on israel: state-salvo"; empty unless the run
 *     came to the outcome
 */
public record CrisisPath(Lineage lineage, List<String> steps) {
  /**
   * Keeps the steps as they are.
   *
   * @param lineage the run and the forks that it took
   * @param steps what led to the outcome
   */
  public CrisisPath {
    steps = Collections.unmodifiableList(steps);
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
