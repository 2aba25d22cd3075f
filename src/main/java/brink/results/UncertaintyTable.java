package brink.results;

import brink.analysis.VarianceDecomposition;
import brink.model.OutcomeRule;
import brink.table.Table;
import java.io.IOException;
import java.util.Map;

/** The table that tells chance from ignorance. */
public final class UncertaintyTable {
  static final Table<Map.Entry<OutcomeRule, VarianceDecomposition>> UNCERTAINTY =
      Table.<Map.Entry<OutcomeRule, VarianceDecomposition>>of(
              "uncertainty", "What each outcome owes to chance and to not knowing the parameters")
          .text("outcome", "Id of the outcome", row -> row.getKey().id())
          .text("label", "The outcome in words", row -> row.getKey().whereReached().label())
          .decimal("chance", "Variance within draws", row -> row.getValue().chance())
          .decimal("ignorance", "Variance between draws", row -> row.getValue().ignorance())
          .decimal("spread", "Standard deviation between draws", row -> row.getValue().spread())
          .interval("spread_", "the spread", row -> row.getValue().spreadInterval())
          .decimal("share", "Share of ignorance in the variance", row -> row.getValue().share())
          .interval("", "the share", row -> row.getValue().interval())
          .whole("runs", "Number of runs", row -> row.getValue().runs())
          .whole("draws", "Number of draws that they took", row -> row.getValue().draws());

  private UncertaintyTable() {}

  /**
   * Writes the table.
   *
   * @param draft where
   * @param splits the variance of each outcome, split
   * @throws IOException if it cannot be written
   */
  public static void write(Draft draft, Map<OutcomeRule, VarianceDecomposition> splits)
      throws IOException {
    draft.write(UNCERTAINTY, splits.entrySet());
  }
}
