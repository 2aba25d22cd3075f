package brink.results;

import brink.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Where the cells of comma-separated text stand, and what is wrong with its form (RFC 4180). */
final class CellLocations {
  private final String file;
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  CellLocations(String file, String text) {
    this.file = file;
    this.text = text;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
  }

  /** The place of a cell of the row that begins in a line, both from their least: 1 and 0. */
  Location of(long line, int cell) {
    int at = starts.get((int) line - 1);
    for (int passed = 0; passed < cell && at < text.length(); passed++) {
      at = end(at) + 1;
    }
    return place(at);
  }

  private Location place(int at) {
    int line = 1;
    while (line < starts.size() && starts.get(line) <= at) {
      line++;
    }
    return new Location(file, line, at - starts.get(line - 1) + 1);
  }

  /** Where the cell that begins at a place ends: at a comma, a line end or the end of the text. */
  private int end(int from) {
    int at = from < text.length() && text.charAt(from) == '"' ? afterQuotes(from) : from;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** After the quote that closes the one at a place; the end of the text where none does. */
  private int afterQuotes(int from) {
    int at = from + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        return at + 1;
      }
    }
    return text.length() + 1;
  }

  /**
   * Says what is wrong with the form: the first fault of the quotes, after which nothing can be
   * told apart, and rows that have not as many cells as the first.
   */
  void form(BiConsumer<Location, String> problems) {
    int header = 0;
    int cells = 0;
    int row = 0;
    for (int at = 0; at < text.length(); at = end(at) + 1) {
      if (isBroken(at, problems)) {
        return;
      }
      cells++;
      int end = end(at);
      if (end == text.length() || text.charAt(end) == '\n') {
        boolean empty = text.substring(row, end).isBlank();
        header = header == 0 && !empty ? cells : header;
        if (!empty && cells != header) {
          problems.accept(place(row), "the row has " + cells + " cells; the header has " + header);
        }
        cells = 0;
        row = end + 1;
      }
    }
  }

  private boolean isBroken(int at, BiConsumer<Location, String> problems) {
    int after = text.charAt(at) == '"' ? afterQuotes(at) : -1;
    if (after > text.length()) {
      problems.accept(place(at), "the quote that opens here is never closed");
      return true;
    }
    boolean more = after >= 0 && after < text.length() && ",\r\n".indexOf(text.charAt(after)) < 0;
    if (more) {
      problems.accept(
          place(after), "after a closing quote a comma or the end of the line must follow");
    }
    return more;
  }
}
