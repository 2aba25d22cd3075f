package brink.parameter;

import org.apache.commons.math3.distribution.RealDistribution;
import org.jspecify.annotations.Nullable;

/**
 * One number of a scenario.
 *
 * @param path its dotted path, such as actors.israel.reciprocity
 * @param value its value
 * @param unit its unit, "-" for a pure number
 * @param min least allowed value
 * @param max greatest allowed value
 * @param whole whether it must be a whole number
 * @param prior what was believed about it, null where it is taken as known
 * @param basis what it rests on, null where the scenario does not say
 * @param source document and paragraph ("001:8") or citation; may be empty
 * @param reason why this value, in one line; may be empty
 */
public record Parameter(
    String path,
    double value,
    String unit,
    double min,
    double max,
    boolean whole,
    @Nullable Prior prior,
    @Nullable Basis basis,
    String source,
    String reason) {

  /**
   * Checks the value.
   *
   * @param path its dotted path
   * @param value its value
   * @param unit its unit
   * @param min least allowed value
   * @param max greatest allowed value
   * @param whole whether it must be whole
   * @param prior what was believed about it
   * @param basis what it rests on
   * @param source citation
   * @param reason why this value
   */
  public Parameter {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          path + " is " + value + "; it must lie in [" + min + ", " + max + "]");
    }
  }

  /**
   * A quantile of the prior, cut to the allowed range and renormalised.
   *
   * @param p a probability, in [0, 1]
   * @return a value in [min, max], whole where the parameter is; the value itself without a prior
   */
  public double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a probability must lie in [0, 1], not " + p);
    }
    if (prior == null) {
      return value;
    }
    RealDistribution distribution = prior.distribution();
    double low = distribution.cumulativeProbability(min);
    double high = distribution.cumulativeProbability(max);
    double drawn = prior.quantile(low + p * (high - low));
    double cut = StrictMath.max(min, StrictMath.min(max, drawn));
    return whole ? StrictMath.rint(cut) : cut;
  }
}
