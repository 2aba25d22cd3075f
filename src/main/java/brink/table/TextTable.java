package brink.table;

import java.util.List;

/** Rows of text with their columns aligned. */
public final class TextTable {
  private TextTable() {}

  /**
   * Aligns columns.
   *
   * @param rows rows of cells; a row may be shorter than others
   * @param left how many columns are aligned to the left; the others are to the right
   * @return a line for each row, without blanks at the end
   */
  public static List<String> lines(List<List<String>> rows, int left) {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    return rows.stream().map(row -> line(row, widths, left)).toList();
  }

  private static String line(List<String> row, int[] widths, int left) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String gap = " ".repeat(widths[c] - row.get(c).length());
      line.append(c < left ? row.get(c) + gap : gap + row.get(c)).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
