package brink.forecast;

/**
 * An assumption that a card leans on.
 *
 * @param path path of the parameter
 * @param change how the probability changes when the parameter moves from the tenth to the
 *     ninetieth percentile of its prior, the others at their values, in [-1, 1]; NaN where it was
 *     not measured but read off the rule
 */
public record Reliance(String path, double change) {
  /**
   * Whether it was measured.
   *
   * @return false where it was read off the rule
   */
  public boolean isMeasured() {
    return !Double.isNaN(change);
  }
}
