package brink.results;

import brink.model.OutcomeRule;
import brink.table.Format;
import brink.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is kept of each run of several scenarios, so that the first that differs can be named: one
 * row for each run and scenario.
 */
public final class RecordTable {
  /** Name of the table in a folder. */
  public static final String NAME = "records.csv";

  private RecordTable() {}

  /**
   * A row.
   *
   * @param run index of the run
   * @param scenario name of its scenario
   * @param events a digit for each event, 1 where it came about
   * @param digest the short fingerprint of its record
   */
  public record RecordRow(long run, String scenario, String events, String digest) {}

  /**
   * What the table is.
   *
   * @param events the events that are compared
   * @return the table
   */
  public static Table<RecordRow> of(List<OutcomeRule> events) {
    Table<RecordRow> table =
        Table.<RecordRow>of("records", "What is kept of each run of each scenario")
            .whole(RunTable.INDEX, "Index of the run", RecordRow::run)
            .text("scenario", "Name of the scenario", RecordRow::scenario);
    for (int e = 0; e < events.size(); e++) {
      int place = e;
      table =
          table.named(
              events.get(e).id(),
              "",
              "Whether it came about: " + events.get(e).label(),
              Format.FLAG,
              row -> row.events().charAt(place) == '1');
    }
    return table.text(
        RunTable.DIGEST, "Short fingerprint of all that was recorded", RecordRow::digest);
  }

  /**
   * Opens a table to read it.
   *
   * @param file the table
   * @param events the events that are compared
   * @return its rows
   * @throws IOException if it cannot be read
   * @throws RefusedException if its columns are others
   */
  public static RowReader read(Path file, List<OutcomeRule> events) throws IOException {
    return RowReader.open(file, of(events).names(), "the events that are compared");
  }
}
