package brink.sweep;

import org.jspecify.annotations.Nullable;

/**
 * How many runs there are at each point.
 *
 * @param most runs at each point, 1 or more; where a half-width is given, the most
 * @param halfWidth half of the widest 95 % interval that will do, above 0; null where every point
 *     has as many runs
 * @param outcome id of the outcome whose interval it is; null where every point has as many runs
 */
public record Replications(int most, @Nullable Double halfWidth, @Nullable String outcome) {

  /**
   * Whether every point has as many runs.
   *
   * @return false where points may need fewer than the most
   */
  public boolean fixed() {
    return halfWidth == null;
  }
}
