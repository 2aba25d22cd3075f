package brink.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * p-values as the tables show them. None is 0: what is too small for the six decimals of other
 * numbers is written with three digits and an exponent, such as 1.23E-9.
 */
final class PValue {
  private static final double SMALL = 0.0001;
  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private PValue() {}

  /**
   * The text of a p-value.
   *
   * @param p in [0, 1]; what has underflowed to 0 is taken as the least number above
   * @return never "0"; empty for NaN
   */
  static String text(double p) {
    return p < SMALL
        ? new BigDecimal(Math.max(p, Double.MIN_NORMAL)).round(DIGITS).toString()
        : Decimal.text(p);
  }
}
