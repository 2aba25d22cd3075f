package brink.results;

import brink.model.OutcomeRule;
import brink.table.Format;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of runs, one after the other. */
public final class RunRows implements Closeable {
  private final Path file;
  private final List<OutcomeRule> outcomes;
  private final RowReader rows;
  private long line = 1;

  /** Opens a table; its columns must be those of the outcomes. */
  RunRows(Path file, List<OutcomeRule> outcomes) throws IOException {
    this.file = file;
    this.outcomes = outcomes;
    rows = RowReader.open(file, RunTable.of(outcomes).names(), "the outcomes of the scenario");
  }

  /**
   * The next row.
   *
   * @return its cells as {@link RunTable} has them; empty after the last
   * @throws RefusedException if the table cannot be read
   */
  public List<String> next() {
    List<String> cells = new ArrayList<>(rows.next());
    if (!cells.isEmpty()) {
      line++;
      cells.set(0, Long.toString(index(cells.get(0))));
      for (int i = 0; i < outcomes.size(); i++) {
        cells.set(i + 1, value(outcomes.get(i), cells.get(i + 1)));
      }
    }
    return cells;
  }

  /** The text as in a table of text, where numbers have fewer digits. */
  private static String value(OutcomeRule outcome, String cell) {
    return cell.isEmpty() || outcome.kind().isEvent()
        ? cell
        : Format.DECIMAL.text(Double.parseDouble(cell));
  }

  private long index(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new RefusedException(file + ":" + line + ": not an index: " + text);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
