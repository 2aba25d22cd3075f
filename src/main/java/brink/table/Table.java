package brink.table;

import brink.analysis.Interval;
import brink.source.ColumnName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a table is: its columns, what they mean, and how a row's cells are taken. All that is
 * written of a table, and all that is said of it, comes from here. It holds no rows.
 *
 * <p>Columns are of two kinds. Those of files have a name of the form [a-z][a-z0-9_]*. Those that
 * are {@link #shown} have a heading and text for readers; pages and the terminal take these, or the
 * columns of the files where there are none.
 *
 * @param <T> what a row tells of
 */
public final class Table<T> {
  private static final Table<Interval> ENDS =
      Table.<Interval>of("interval", "An interval")
          .decimal("low", "Lower end of the 95 % interval", Interval::low)
          .decimal("high", "Upper end of the 95 % interval", Interval::high);

  private final String name;
  private final String description;
  private final List<Column<T>> columns;
  private final List<Column<T>> shown;

  private Table(String name, String description, List<Column<T>> columns, List<Column<T>> shown) {
    this.name = name;
    this.description = description;
    this.columns = Collections.unmodifiableList(columns);
    this.shown = Collections.unmodifiableList(shown);
  }

  /**
   * A table without columns.
   *
   * @param <T> what a row tells of
   * @param name name of its file, without ending
   * @param description what its rows are, a sentence
   * @return the table
   */
  public static <T> Table<T> of(String name, String description) {
    return new Table<>(name, description, List.of(), List.of());
  }

  /**
   * A table without columns, for readers alone.
   *
   * @param <T> what a row tells of
   * @return the table
   */
  public static <T> Table<T> listing() {
    return of("listing", "");
  }

  /**
   * This table with another column.
   *
   * @param name its name in files, of the form [a-z][a-z0-9_]*
   * @param title its name for readers; where it is named after an id or a path, that
   * @param unit unit of its numbers, empty for none
   * @param description what its cells say, a sentence
   * @param format what its cells hold
   * @param value takes a cell from a row
   * @return the longer table
   * @throws IllegalArgumentException if the name has another form or there is such a column
   */
  public Table<T> column(
      String name,
      String title,
      String unit,
      String description,
      Format format,
      Column.Value<T> value) {
    return with(new Column<>(name, title, unit, description, format, value));
  }

  private Table<T> with(Column<T> column) {
    for (Column<T> other : columns) {
      if (other.name().equals(column.name())) {
        throw new IllegalArgumentException(
            "two columns of "
                + name
                + " are named "
                + column.name()
                + ": "
                + titles(other, column));
      }
    }
    return new Table<>(this.name, this.description, with(columns, column), shown);
  }

  private static String titles(Column<?> one, Column<?> other) {
    return one.title() + " and " + other.title();
  }

  private static <T> List<Column<T>> with(List<Column<T>> columns, Column<T> column) {
    List<Column<T>> longer = new ArrayList<>(columns);
    longer.add(column);
    return longer;
  }

  private Table<T> column(String name, String said, Format format, Column.Value<T> value) {
    return column(name, name.replace('_', ' '), "", said, format, value);
  }

  /**
   * This table with a column that is named after an id or a path, which is its title.
   *
   * @param id the id or path
   * @param suffix what follows it in the name, empty or with an underscore before it
   * @param description what its cells say, a sentence
   * @param format what its cells hold
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> named(
      String id, String suffix, String description, Format format, Column.Value<T> value) {
    return column(ColumnName.of(id) + suffix, id, "", description, format, value);
  }

  /**
   * This table with a column of words.
   *
   * @param name its name
   * @param description what its cells say, a sentence
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> text(String name, String description, Column.Value<T> value) {
    return column(name, description, Format.TEXT, value);
  }

  /**
   * This table with a column of days of the calendar.
   *
   * @param name its name
   * @param description what its cells say, a sentence
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> date(String name, String description, Column.Value<T> value) {
    return column(name, description, Format.DATE, value);
  }

  /**
   * This table with a column of true and false.
   *
   * @param name its name
   * @param description what its cells say, a sentence
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> flag(String name, String description, Column.Value<T> value) {
    return column(name, description, Format.FLAG, value);
  }

  /**
   * This table with a column of whole numbers.
   *
   * @param name its name
   * @param description what its cells say, a sentence
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> whole(String name, String description, Column.Value<T> value) {
    return column(name, description, Format.WHOLE, value);
  }

  /**
   * This table with a column of numbers of six decimals at most.
   *
   * @param name its name
   * @param description what its cells say, a sentence
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> decimal(String name, String description, Column.Value<T> value) {
    return column(name, description, Format.DECIMAL, value);
  }

  /**
   * This table with a column of numbers of six significant digits.
   *
   * @param name its name
   * @param description what its cells say, a sentence
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> significant(String name, String description, Column.Value<T> value) {
    return column(name, description, Format.SIGNIFICANT, value);
  }

  /**
   * This table with a column of p-values.
   *
   * @param name its name
   * @param description what its cells say, a sentence
   * @param value takes a cell from a row
   * @return the longer table
   */
  public Table<T> p(String name, String description, Column.Value<T> value) {
    return column(name, description, Format.P_VALUE, value);
  }

  /**
   * This table with two columns, the ends of a 95 % interval.
   *
   * @param prefix what stands before low and high
   * @param of what the interval is of, empty where that is clear
   * @param value takes the interval from a row; null for none
   * @return the longer table
   */
  public Table<T> interval(String prefix, String of, Function<T, @Nullable Interval> value) {
    return all(prefix, of, ENDS, value);
  }

  /**
   * This table with all columns of another.
   *
   * @param <U> what a row of the other tells of
   * @param prefix what stands before their names
   * @param of what they are of, empty where that is clear
   * @param other the other
   * @param part takes from a row what the other tells of; null for cells without a value
   * @return the longer table
   */
  public <U> Table<T> all(String prefix, String of, Table<U> other, Function<T, @Nullable U> part) {
    Table<T> longer = this;
    for (Column<U> column : other.columns) {
      longer =
          longer.column(
              prefix + column.name(),
              prefix.replace('_', ' ') + column.title(),
              column.unit(),
              of.isEmpty() ? column.description() : column.description() + " of " + of,
              column.format(),
              row -> {
                U found = part.apply(row);
                return found == null ? null : column.value().of(found);
              });
    }
    return longer;
  }

  /**
   * This table with the unit of its last column.
   *
   * @param unit such as days
   * @return the table
   */
  public Table<T> in(String unit) {
    Column<T> c = columns.get(columns.size() - 1);
    return new Table<T>(name, description, columns.subList(0, columns.size() - 1), shown)
        .column(c.name(), c.title(), unit, c.description(), c.format(), c.value());
  }

  /**
   * This table with another column for readers.
   *
   * @param heading its heading, any words
   * @param text takes the text of a cell from a row
   * @return the longer table
   */
  public Table<T> shown(String heading, Function<T, String> text) {
    Column<T> column = new Column<>("shown", heading, "", "", Format.TEXT, row -> text.apply(row));
    return new Table<>(name, description, columns, with(shown, column));
  }

  /**
   * Name of its file.
   *
   * @return without ending
   */
  public String name() {
    return name;
  }

  /**
   * What its rows are.
   *
   * @return a sentence
   */
  public String description() {
    return description;
  }

  /**
   * The columns of files.
   *
   * @return in their order
   */
  public List<Column<T>> columns() {
    return columns;
  }

  /**
   * The names of the columns of files.
   *
   * @return in their order
   */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The cells of a row as text.
   *
   * @param row the row
   * @return one for each column of files, empty for none
   */
  public List<String> cells(T row) {
    return columns.stream().map(column -> column.text(row)).toList();
  }

  /**
   * What readers see above the rows.
   *
   * @return the headings of the columns that are shown
   */
  public List<String> headings() {
    return readers().stream().map(Column::title).toList();
  }

  /**
   * What readers see of a row.
   *
   * @param row the row
   * @return one text for each heading
   */
  public List<String> shownCells(T row) {
    return readers().stream().map(column -> column.text(row)).toList();
  }

  private List<Column<T>> readers() {
    return shown.isEmpty() ? columns : shown;
  }

  /**
   * The table as plain text, its columns aligned: the first to the left, the others to the right.
   *
   * @param rows the rows
   * @return the lines, headings first
   */
  public List<String> toText(Iterable<? extends T> rows) {
    List<List<String>> all = new ArrayList<>(List.of(headings()));
    rows.forEach(row -> all.add(shownCells(row)));
    return TextTable.lines(all, 1);
  }
}
