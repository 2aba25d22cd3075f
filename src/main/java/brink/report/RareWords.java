package brink.report;

import brink.splitting.SpreadMean;

/** A small probability in words. */
public final class RareWords {
  private static final int MOST = 12;

  private RareWords() {}

  /**
   * A probability as a number of runs out of a power of ten.
   *
   * @param mean the probability
   * @return such as "2.0 in 100,000 runs (95 % interval 1.6 to 2.4)", "in none of the runs (95 %
   *     interval 0 to 7.7 in 1,000)"
   */
  public static String of(SpreadMean mean) {
    double high = mean.interval().high();
    if (!(mean.value() > 0)) {
      return "not once (95 % interval 0 to " + outOf(high, power(high)) + ")";
    }
    int power = power(mean.value());
    return outOf(mean.value(), power)
        + " runs (95 % interval "
        + number(mean.interval().low(), power)
        + " to "
        + number(high, power)
        + ")";
  }

  private static String outOf(double value, int power) {
    return number(value, power) + " in " + Wording.grouped(pow(power));
  }

  private static String number(double value, int power) {
    return Wording.fixed(value * pow(power), 1);
  }

  /** The least power of ten, from 100 on, of which the value makes 1 or more. */
  private static int power(double value) {
    int power = 2;
    while (power < MOST && value * pow(power) < 1) {
      power++;
    }
    return power;
  }

  private static long pow(int power) {
    long pow = 1;
    for (int i = 0; i < power; i++) {
      pow *= 10;
    }
    return pow;
  }
}
