package brink.table;

import brink.source.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <T> what a row tells of
 * @param name its name in files, of the form [a-z][a-z0-9_]*
 * @param title its name for readers; where it is named after an id or a path, that
 * @param unit unit of its numbers, empty for none
 * @param description what its cells say, a sentence
 * @param format what its cells hold
 * @param value takes a cell from a row
 */
public record Column<T>(
    String name, String title, String unit, String description, Format format, Value<T> value) {
  /**
   * Checks the name.
   *
   * @param name its name in files, of the form [a-z][a-z0-9_]*
   * @param title its name for readers; where it is named after an id or a path, that
   * @param unit unit of its numbers, empty for none
   * @param description what its cells say, a sentence
   * @param format what its cells hold
   * @param value takes a cell from a row
   * @throws IllegalArgumentException if the name has another form
   */
  public Column {
    if (!ColumnName.isOne(name)) {
      throw new IllegalArgumentException("no name of a column: " + name);
    }
  }

  /**
   * Takes a cell from a row.
   *
   * @param <T> what the row tells of
   */
  @FunctionalInterface
  public interface Value<T> {
    /**
     * The cell.
     *
     * @param row the row
     * @return of the type of the column's format; null or a number that is not finite for none
     */
    @Nullable Object of(T row);
  }

  /**
   * A cell as text.
   *
   * @param row its row
   * @return empty for none
   */
  String text(T row) {
    return format.text(value.of(row));
  }
}
