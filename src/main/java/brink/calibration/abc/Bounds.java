package brink.calibration.abc;

import org.apache.commons.math3.util.FastMath;

/**
 * The range of a parameter, and the map that takes it to the whole line: logit between two bounds,
 * logarithm above one.
 *
 * @param min least value, may be minus infinity
 * @param max greatest value, may be infinity
 */
public record Bounds(double min, double max) {
  /** Values on a bound are moved inside by this share of the range. */
  private static final double INSIDE = 1e-9;

  /**
   * Checks the range.
   *
   * @param min least value, may be minus infinity
   * @param max greatest value, may be infinity
   * @throws IllegalArgumentException if it is empty
   */
  public Bounds {
    if (!(min < max)) {
      throw new IllegalArgumentException("no range: " + min + " to " + max);
    }
  }

  double unbounded(double value) {
    boolean below = min > Double.NEGATIVE_INFINITY;
    boolean above = max < Double.POSITIVE_INFINITY;
    if (below && above) {
      double share = (value - min) / (max - min);
      double inside = StrictMath.max(INSIDE, StrictMath.min(1 - INSIDE, share));
      return FastMath.log(inside / (1 - inside));
    }
    if (below) {
      return FastMath.log(StrictMath.max(INSIDE, value - min));
    }
    return above ? -FastMath.log(StrictMath.max(INSIDE, max - value)) : value;
  }

  double bounded(double line) {
    boolean below = min > Double.NEGATIVE_INFINITY;
    boolean above = max < Double.POSITIVE_INFINITY;
    if (below && above) {
      return min + (max - min) / (1 + FastMath.exp(-line));
    }
    if (below) {
      return min + FastMath.exp(line);
    }
    return above ? max - FastMath.exp(-line) : line;
  }
}
