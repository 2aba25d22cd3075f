package brink.evidence;

/**
 * A number that is known, or known to lie within bounds.
 *
 * @param low least value
 * @param high greatest value, may be infinity; the same as the least where the number is known
 */
public record ObservedRange(double low, double high) {
  /**
   * Checks the order.
   *
   * @param low least value
   * @param high greatest value, may be infinity
   * @throws IllegalArgumentException if the least value is not below or at the greatest
   */
  public ObservedRange {
    if (!(low <= high)) {
      throw new IllegalArgumentException("from " + low + " to " + high);
    }
  }

  /**
   * A number that is known.
   *
   * @param value the number
   * @return from it to itself
   */
  public static ObservedRange exactly(double value) {
    return new ObservedRange(value, value);
  }

  /**
   * The middle: where an act stands that must have one time.
   *
   * @return half the sum of both ends
   */
  public double middle() {
    return 0.5 * (low + high);
  }
}
