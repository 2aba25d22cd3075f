package brink.table;

import brink.analysis.Rounding;

/**
 * Numbers as the tables show them: rounded to six decimals, without trailing zeros. The text does
 * not depend on the JDK, as that of {@link Double#toString} does before and since version 19.
 */
final class Decimal {
  private static final long SCALE = 1_000_000;

  /** Up to here a scaled number is right to a small part of {@link #DOUBTFUL}. */
  private static final double SURE = 0x1.0p40;

  /** Nearer to the middle between two of the last decimals the product alone does not decide. */
  private static final double DOUBTFUL = 0.01;

  private Decimal() {}

  /**
   * The text of a number.
   *
   * @param value any value
   * @return such as {@code 3}, {@code -0.25}, {@code 12.000001}; empty for what is not finite
   */
  static String text(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    double scaled = value * SCALE;
    double whole = Math.rint(scaled);
    boolean between = Math.abs(Math.abs(scaled - whole) - 0.5) < DOUBTFUL;
    if (between || Math.abs(whole) >= SURE) {
      return Rounding.of(value, Rounding.TABLE).stripTrailingZeros().toPlainString();
    }
    return text((long) whole);
  }

  /** The text of a number of millionths. */
  private static String text(long millionths) {
    long size = Math.abs(millionths);
    StringBuilder text = new StringBuilder(24);
    if (millionths < 0) {
      text.append('-');
    }
    text.append(size / SCALE);
    long fraction = size % SCALE;
    if (fraction != 0) {
      text.append('.');
      for (long place = SCALE / 10; fraction != 0; place /= 10) {
        text.append((char) ('0' + fraction / place));
        fraction %= place;
      }
    }
    return text.toString();
  }
}
