package brink.report;

import brink.splitting.MeanEstimate;
import brink.splitting.RareEstimate;

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
  public static String of(MeanEstimate mean) {
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

  /**
   * What to be careful of.
   *
   * @param estimate the repetitions
   * @return a sentence where the interval may not hold what it says: where the estimate stems from
   *     too few starts, or the outcome is too common for splitting; else empty
   */
  public static String caution(RareEstimate<?> estimate) {
    if (estimate.thin()) {
      return "Careful: the effective sample size is below "
          + Wording.fixed(RareEstimate.LEAST_EFFECTIVE, 0)
          + ": nearly all of the estimate comes from very few runs, and the probability may lie far"
          + " outside the interval. More particles help.";
    }
    return estimate.common()
        ? "Careful: of an outcome that comes in one of a thousand runs or more, plain runs"
            + " ('brink run') say more, and the interval here may miss what comes all of a sudden."
        : "";
  }

  /**
   * Why nothing is said of what plain runs would cost.
   *
   * @param estimate the repetitions
   * @return such as "Plain runs: no comparison from 5 repetitions; it takes 20 or more to know the
   *     error well enough."; empty where there is a comparison
   */
  public static String noComparison(RareEstimate<?> estimate) {
    int repetitions = estimate.repetitions().size();
    if (!estimate.enough()) {
      return "Plain runs: no comparison from "
          + repetitions
          + " repetitions; it takes "
          + RareEstimate.ENOUGH
          + " or more to know the error well enough.";
    }
    return estimate.plainSteps() > 0
        ? ""
        : "Plain runs: no comparison; too few runs led to the outcome to know the error.";
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
