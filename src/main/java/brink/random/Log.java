package brink.random;

/**
 * The natural logarithm without leaving Java, which {@link StrictMath#log} does, and like it the
 * same to the bit on every machine: additions and multiplications of doubles alone, which Java
 * specifies exactly. A run calls it about two thousand times.
 *
 * <p>Source: Tang 1990, "Table-driven implementation of the logarithm function in IEEE
 * floating-point arithmetic", ACM TOMS 16(4): x = 2^k c (1 + r) with c from a table, ln x = k ln 2
 * + ln c + ln(1 + r), the last by its Taylor polynomial.
 */
public final class Log {
  private static final int BITS = 7;
  private static final int STEPS = 1 << BITS;
  private static final int MANTISSA = 52;
  private static final long ONE = 1023L << MANTISSA;
  private static final double LN2 = 0x1.62e42fefa39efp-1;
  private static final double[] LOGS = new double[STEPS];
  private static final double[] INVERSES = new double[STEPS];

  static {
    for (int j = 0; j < STEPS; j++) {
      double centre = 1 + (j + 0.5) / STEPS;
      INVERSES[j] = 1 / centre;
      LOGS[j] = StrictMath.log(centre);
    }
  }

  private Log() {}

  /**
   * The natural logarithm of a number.
   *
   * @param x any number
   * @return ln x, 0 for 1, with an absolute error below 5e-16 or a relative one below 3e-16,
   *     whichever is larger; as {@link StrictMath#log} for what is no positive normal number
   */
  public static double of(double x) {
    if (!(x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) {
      return StrictMath.log(x);
    }
    if (x == 1) {
      return 0;
    }
    long bits = Double.doubleToRawLongBits(x);
    long exponent = (bits >>> MANTISSA) - 1023;
    int j = (int) (bits >>> (MANTISSA - BITS)) & (STEPS - 1);
    double mantissa = Double.longBitsToDouble((bits & ((1L << MANTISSA) - 1)) | ONE);
    double r = mantissa * INVERSES[j] - 1;
    double r2 = r * r;
    double tail = r2 * (-0.5 + r * (1.0 / 3) + r2 * (-0.25 + r * 0.2 - r2 * (1.0 / 6)));
    return exponent * LN2 + (LOGS[j] + (r + tail));
  }
}
