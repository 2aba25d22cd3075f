package brink.cli.text;

import java.io.PrintStream;
import java.util.List;

/** A table in plain text: the first column to the left, the others to the right. */
public final class TextTable {
  private TextTable() {}

  /** Prints rows of the same length, the headings first. */
  public static void print(PrintStream out, List<String[]> rows) {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(row[0] + " ".repeat(widths[0] - row[0].length()));
      for (int i = 1; i < widths.length; i++) {
        line.append("  ").append(" ".repeat(widths[i] - row[i].length())).append(row[i]);
      }
      out.println(line);
    }
  }
}
