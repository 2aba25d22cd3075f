package brink.table;

import brink.analysis.Rounding;
import brink.design.SignificantDigits;
import org.jspecify.annotations.Nullable;

/** What the cells of a column hold, and how they are written as text. */
public enum Format {
  /** Whole numbers. */
  WHOLE("integer"),
  /** Numbers with six decimals at most. */
  DECIMAL("number"),
  /** Numbers with 12 significant digits: values of a design, and what is computed on. */
  NUMBER("number"),
  /** Numbers with six significant digits, where sizes differ much. */
  SIGNIFICANT("number"),
  /** p-values, none of which is 0. */
  P_VALUE("number"),
  /** True or false. */
  FLAG("boolean"),
  /** Days of the calendar. */
  DATE("date"),
  /** Words. */
  TEXT("string");

  private static final int DIGITS = 6;

  private final String type;

  Format(String type) {
    this.type = type;
  }

  /**
   * The type of such cells.
   *
   * @return its name in a Frictionless table schema
   */
  public String type() {
    return type;
  }

  /** A cell as every format writes it: numbers that are not finite reach no file. */
  static @Nullable Object finite(@Nullable Object cell) {
    return cell instanceof Double number && (number.isNaN() || number.isInfinite()) ? null : cell;
  }

  /**
   * A cell as text.
   *
   * @param written the cell
   * @return empty for null and for a number that is not finite
   */
  public String text(@Nullable Object written) {
    Object cell = finite(written);
    if (cell == null) {
      return "";
    }
    if (!(cell instanceof Double number)) {
      return cell.toString();
    }
    return switch (this) {
      case NUMBER -> SignificantDigits.text(number);
      case SIGNIFICANT -> Rounding.significant(number, DIGITS);
      case P_VALUE -> PValue.text(number);
      default -> Decimal.text(number);
    };
  }
}
