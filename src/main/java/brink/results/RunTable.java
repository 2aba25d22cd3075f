package brink.results;

import brink.model.OutcomeRule;
import brink.run.RunRecord;
import brink.table.Format;
import brink.table.Table;
import java.util.List;

/** The table with one row for each run. */
public final class RunTable {
  /** Its name, without ending. */
  public static final String NAME = "runs";

  /** Name of the column with the run's index. */
  public static final String INDEX = "run_index";

  /** Name of the last column, the short fingerprint of {@link RecordDigest}. */
  public static final String DIGEST = "run_digest";

  private RunTable() {}

  /**
   * A row.
   *
   * @param run the run
   * @param digest the short fingerprint of its record
   */
  public record RunTableRow(RunRecord run, String digest) {}

  /**
   * What the table is.
   *
   * @param outcomes what was recorded of each run
   * @return the table
   * @throws IllegalArgumentException if two outcomes would have columns of the same name
   */
  public static Table<RunTableRow> of(List<OutcomeRule> outcomes) {
    Table<RunTableRow> table =
        Table.<RunTableRow>of(NAME, "The runs that did not fail")
            .whole(INDEX, "Index of the run", row -> row.run().index());
    for (int i = 0; i < outcomes.size(); i++) {
      table = with(table, outcomes.get(i), i);
    }
    return table.text(
        DIGEST, "Short fingerprint of all that was recorded of it", RunTableRow::digest);
  }

  private static Table<RunTableRow> with(Table<RunTableRow> table, OutcomeRule outcome, int place) {
    return outcome.kind().isEvent()
        ? table.named(
            outcome.id(),
            "",
            "Whether it came about: " + outcome.label(),
            Format.FLAG,
            row -> row.run().outcome(place) == 1)
        : table.named(
            outcome.id(),
            "",
            outcome.whereReached().label(),
            Format.DECIMAL,
            row -> row.run().outcome(place));
  }
}
