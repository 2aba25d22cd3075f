package brink.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated text that somebody gave, with the place of each cell (RFC 4180; lines may end
 * with a line feed alone). Tables of results, which are larger, are read without places.
 */
public final class CsvText {
  private final SourceFile file;
  private final String text;
  private final Problems problems;
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvText(SourceFile file, Problems problems) {
    this.file = file;
    this.text = file.text();
    this.problems = problems;
  }

  /**
   * Reads the cells of a file. What is wrong with its quotes is said once: after it nothing can be
   * told apart.
   *
   * @param file the file
   * @param problems takes what is wrong
   * @return the cells of each line that is not empty, one or more, without blanks around them
   */
  public static List<List<ScalarNode>> rows(SourceFile file, Problems problems) {
    return new CsvText(file, problems).rows();
  }

  /**
   * Whether all rows have as many cells as the first.
   *
   * @param rows the rows
   * @param problems takes each that has not
   * @return true if there is none
   */
  public static boolean isEven(List<List<ScalarNode>> rows, Problems problems) {
    boolean even = true;
    for (List<ScalarNode> row : rows) {
      if (row.size() != rows.get(0).size()) {
        even = false;
        problems.add(
            row.get(0).location(),
            "the line has " + row.size() + " cells; the header has " + rows.get(0).size());
      }
    }
    return even;
  }

  private List<List<ScalarNode>> rows() {
    List<List<ScalarNode>> rows = new ArrayList<>();
    while (at < text.length()) {
      List<ScalarNode> row = row();
      if (row.size() > 1 || !row.get(0).text().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<ScalarNode> row() {
    List<ScalarNode> row = new ArrayList<>();
    row.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      row.add(cell());
    }
    if (at < text.length()) {
      at++;
      newLine();
    }
    return row;
  }

  private ScalarNode cell() {
    Location place = place();
    StringBuilder cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      quoted(cell, place);
    }
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      cell.append(text.charAt(at++));
    }
    return new ScalarNode(place, FormulaGuard.undone(cell.toString().strip()), false);
  }

  private Location place() {
    return new Location(file.name(), line, at - lineStart + 1);
  }

  /** Up to and with the closing quote; two quotes stand for one. */
  private void quoted(StringBuilder cell, Location place) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !(at < text.length() && text.charAt(at) == '"')) {
        closed();
        return;
      }
      at += c == '"' ? 1 : 0;
      cell.append(c);
      if (c == '\n') {
        newLine();
      }
    }
    problems.add(place, "the quote that opens here is never closed");
  }

  private void closed() {
    if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      problems.add(place(), "after a closing quote a comma or the end of the line must follow");
      at = text.length();
    }
  }

  private void newLine() {
    line++;
    lineStart = at;
  }
}
