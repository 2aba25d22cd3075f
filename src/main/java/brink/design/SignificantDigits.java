package brink.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers of a design: rounded to 12 significant digits, so that the table of a design says exactly
 * what was run, on every JDK.
 */
public final class SignificantDigits {
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  /** Numbers with more zeros than these before or after their digits are written with exponent. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_DECIMALS = 24;

  private SignificantDigits() {}

  /**
   * Rounds.
   *
   * @param value any value
   * @return the nearest number of 12 significant digits; what is not finite is returned as it is,
   *     and -0 as 0
   */
  public static double of(double value) {
    return Double.isNaN(value) || Double.isInfinite(value)
        ? value
        : new BigDecimal(value).round(DIGITS).doubleValue() + 0.0;
  }

  /**
   * The text of a rounded number; {@link Double#parseDouble} of it gives the number back.
   *
   * @param value any value; rounded first
   * @return such as {@code 3}, {@code -0.25}, {@code 1.5E+30}; {@code NaN} and infinities by name
   */
  public static String text(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS);
    if (rounded.signum() == 0) {
      return "0";
    }
    BigDecimal bare = rounded.stripTrailingZeros();
    boolean plain = bare.precision() - bare.scale() <= MOST_DIGITS && bare.scale() <= MOST_DECIMALS;
    return plain ? bare.toPlainString() : bare.toString();
  }
}
