package brink.results;

import brink.calibration.rank.RecoveredPosterior;
import brink.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The table of posteriors that were found again: one row for each parameter, in normal scores. */
public final class RecoveryTable {
  /** Its name. */
  public static final String NAME = "recovery.csv";

  private record Row(String parameter, int crises, RecoveredPosterior of) {}

  static final Table<Row> RECOVERY =
      Table.<Row>of("recovery", "Posteriors found again in simulated crises, in normal scores")
          .text("parameter", "Its dotted path", Row::parameter)
          .whole("crises", "Simulated crises", Row::crises)
          .decimal("mean", "Mean of the posterior", row -> row.of().mean())
          .decimal("sd", "Its standard deviation", row -> row.of().sd())
          .decimal("contraction", "Its contraction", row -> row.of().contraction())
          .decimal("mean_again", "Mean of those found again", row -> row.of().meanAgain())
          .decimal("sd_again", "Their mean standard deviation", row -> row.of().sdAgain())
          .decimal("contraction_again", "Their contraction", row -> row.of().contractionAgain())
          .decimal("scatter_of_means", "How their means scatter", row -> row.of().scatter())
          .decimal("held_90", "Share of 90 % intervals with the truth", row -> row.of().held())
          .decimal("overlap", "Overlap of both posteriors", row -> row.of().overlap());

  private RecoveryTable() {}

  /**
   * Writes it.
   *
   * @param draft where
   * @param paths the parameters
   * @param recovered both posteriors of each
   * @param crises how many crises there were
   * @throws IOException if it cannot be written
   */
  public static void write(
      Draft draft, List<String> paths, List<RecoveredPosterior> recovered, int crises)
      throws IOException {
    draft.write(
        RECOVERY,
        IntStream.range(0, paths.size())
            .mapToObj(j -> new Row(paths.get(j), crises, recovered.get(j)))
            .toList());
  }
}
