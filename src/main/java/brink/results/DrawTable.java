package brink.results;

import brink.parameter.DrawCounts;
import brink.table.Table;
import java.io.IOException;
import java.util.List;

/** The table that says what runs drew. */
public final class DrawTable {
  static final Table<DrawCounts> DRAWN =
      Table.<DrawCounts>of("drawn", "What the runs of each scenario drew")
          .text("scenario", "Name of the scenario", DrawCounts::scenario)
          .whole("numbers", "Uncertain numbers that each draw has", DrawCounts::numbers)
          .whole("calibrated", "How many of them come from a posterior", DrawCounts::calibrated)
          .whole("draws", "Draws that the runs took", DrawCounts::draws)
          .whole("refused", "Draws that the scenario refused, drawn again", DrawCounts::refused);

  private DrawTable() {}

  /**
   * Writes it; nothing where nothing was drawn.
   *
   * @param draft where
   * @param drawn what each scenario's runs drew
   * @throws IOException if it cannot be written
   */
  public static void write(Draft draft, List<DrawCounts> drawn) throws IOException {
    if (!drawn.isEmpty()) {
      draft.write(DRAWN, drawn);
    }
  }
}
