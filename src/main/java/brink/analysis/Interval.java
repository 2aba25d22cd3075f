package brink.analysis;

/**
 * A closed interval.
 *
 * @param low its lower end
 * @param high its upper end, not below {@code low}
 */
public record Interval(double low, double high) {
  /**
   * Checks the order of the ends.
   *
   * @param low its lower end
   * @param high its upper end, not below {@code low}
   * @throws IllegalArgumentException if {@code low <= high} does not hold, NaN included
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  /**
   * The interval that spans this one and another.
   *
   * @param other another
   * @return from the lower of the lower ends to the higher of the higher ones
   */
  public Interval with(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /**
   * Whether a value lies inside, the ends included.
   *
   * @param value any value
   * @return false for NaN
   */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
