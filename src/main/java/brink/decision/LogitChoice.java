package brink.decision;

import brink.random.Exp;

/**
 * The logit choice: weights and the pick by inversion.
 *
 * <p>Source: McKelvey and Palfrey 1995, Games and Economic Behavior 10.
 */
final class LogitChoice {
  /** Below exp(-36) a weight no longer changes a sum of order 1 in double precision. */
  private static final double NEGLIGIBLE = -36;

  private LogitChoice() {}

  /**
   * The weight of an option.
   *
   * @param advantage its utility less the best one, 0 or less; minus infinity for an option that is
   *     not open
   * @return exp(advantage), 0 where that is negligible beside 1 or the option is not open
   */
  static double weight(double advantage) {
    return advantage >= NEGLIGIBLE ? Exp.of(advantage) : 0;
  }

  /**
   * The place at which the running sum of weights first exceeds a value.
   *
   * @param weights the weights
   * @param length how many of them count, 1 or more
   * @param value at least 0 and below their sum
   * @return a place with a positive weight
   */
  static int pick(double[] weights, int length, double value) {
    double left = value;
    int last = 0;
    for (int i = 0; i < length; i++) {
      if (weights[i] > 0) {
        left -= weights[i];
        last = i;
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }
}
