package brink.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one way in which a number is cut to fewer digits for readers, in tables, charts, pages and on
 * the terminal alike: half up (away from zero), on the decimal value.
 *
 * <p>A number is first taken as the decimal of at most 15 significant digits that is nearest to it,
 * so that 20.305 is 20.305 and not 20.3049999, then brought to the six decimals with which it
 * stands in the tables, and then to those that are shown. What is shown is thus always what a
 * reader gets who rounds the number in the table by hand, and never depends on the JDK.
 */
public final class Rounding {
  /** Decimals of numbers in tables. */
  public static final int TABLE = 6;

  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /** From here on 15 digits do not reach to the decimals of tables. */
  private static final double LARGE = 1e9;

  private Rounding() {}

  /**
   * A number with so many decimals.
   *
   * @param value any finite value
   * @param decimals 0 or more; above {@value #TABLE} the number is not brought to those of tables
   *     first
   * @return the number, with exactly so many decimals; there is no negative zero
   */
  public static BigDecimal of(double value, int decimals) {
    return cut(table(value, decimals), decimals);
  }

  /**
   * A share in per cent.
   *
   * @param share any finite value
   * @param decimals 0 or more
   * @return 100 times the share, with exactly so many decimals
   */
  public static BigDecimal percent(double share, int decimals) {
    return cut(table(share, decimals + 2).movePointRight(2), decimals);
  }

  /**
   * A number with so many significant digits, where sizes differ too much for decimals.
   *
   * @param value any finite value
   * @param digits 1 to 15
   * @return such as "0.00175", without zeros at the end and without an exponent
   */
  public static String significant(double value, int digits) {
    BigDecimal decimal = new BigDecimal(value).round(DIGITS);
    BigDecimal cut = decimal.round(new MathContext(digits, RoundingMode.HALF_UP));
    return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
  }

  /**
   * The nearest whole number.
   *
   * @param value any finite value within 64 bits
   * @return rounded half up
   */
  public static long whole(double value) {
    return of(value, 0).longValueExact();
  }

  private static BigDecimal table(double value, int decimals) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal decimal = Math.abs(value) < LARGE ? exact.round(DIGITS) : exact;
    return cut(decimal, Math.max(TABLE, decimals));
  }

  private static BigDecimal cut(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }
}
