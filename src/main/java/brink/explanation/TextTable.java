package brink.explanation;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first two columns to the left, the others to the right. */
final class TextTable {
  private static final int LEFT = 2;

  private final List<List<String>> rows = new ArrayList<>();

  void row(List<String> cells) {
    rows.add(cells);
  }

  /** The rows with their columns aligned, without blanks at the end. */
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String gap = " ".repeat(widths[c] - row.get(c).length());
      line.append(c < LEFT ? row.get(c) + gap : gap + row.get(c)).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
