package brink.sweep;

import brink.source.FormulaGuard;
import brink.source.Location;
import brink.source.Problems;
import brink.source.ScalarNode;
import brink.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a CSV file with their places (RFC 4180; lines may end with a line feed alone). Empty
 * lines are left out.
 */
final class CsvCells {
  private final SourceFile file;
  private final String text;
  private final Problems problems;
  private int at;
  private int line = 1;
  private int lineStart;

  CsvCells(SourceFile file, Problems problems) {
    this.file = file;
    this.text = file.text();
    this.problems = problems;
  }

  List<List<ScalarNode>> rows() {
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
    Location place = new Location(file.name(), line, at - lineStart + 1);
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

  /** Up to and without the closing quote; two quotes stand for one. */
  private void quoted(StringBuilder cell, Location place) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !(at < text.length() && text.charAt(at) == '"')) {
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

  private void newLine() {
    line++;
    lineStart = at;
  }
}
