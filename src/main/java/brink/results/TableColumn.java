package brink.results;

import brink.design.Rounded;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link RowTable}.
 *
 * @param name its name, in the first line
 * @param kind what its cells hold
 */
record TableColumn(String name, Kind kind) {
  /** What the cells of a column hold. */
  enum Kind {
    /** Whole numbers, {@link Long}. */
    WHOLE,
    /** Numbers, {@link Double}: 12 significant digits as text. */
    NUMBER,
    /** Numbers, {@link Double}: six decimals at most as text. */
    DECIMAL,
    /** True or false, {@link Boolean}. */
    FLAG,
    /** Words, {@link String}. */
    TEXT
  }

  static TableColumn whole(String name) {
    return new TableColumn(name, Kind.WHOLE);
  }

  static TableColumn number(String name) {
    return new TableColumn(name, Kind.NUMBER);
  }

  static TableColumn text(String name) {
    return new TableColumn(name, Kind.TEXT);
  }

  /** A cell as text, empty for null and for what is not finite. */
  String cell(@Nullable Object written) {
    Object value = finite(written);
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return kind == Kind.NUMBER ? Rounded.text(number) : Decimal.text(number);
    }
    return value.toString();
  }

  /** A cell as every format writes it: numbers that are not finite reach no file. */
  static @Nullable Object finite(@Nullable Object cell) {
    return cell instanceof Double number ? orNull(number) : cell;
  }

  /** A number as a cell: null where there is none, or no finite one. */
  static @Nullable Double orNull(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? null : value;
  }
}
