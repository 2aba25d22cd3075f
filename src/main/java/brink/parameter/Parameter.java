package brink.parameter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
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
 * @param verdict what the calibration that it is drawn from says of it; null where it is not drawn,
 *     or the calibration says nothing
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
    String reason,
    @Nullable Verdict verdict) {

  /** Less of a prior inside the range is taken for a slip; design choice. */
  private static final double LEAST_SHARE = 0.01;

  /**
   * Checks the value, and that the prior lies in the range, not beside it.
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
   * @param verdict what a calibration says of it
   */
  public Parameter {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          path + " is " + value + "; it must lie in [" + min + ", " + max + "]");
    }
    if (prior != null && !holdsTheMiddle(prior, min, max)) {
      double share = new TruncatedPrior(prior, min, max).share();
      if (!(share >= LEAST_SHARE)) {
        throw new IllegalArgumentException(
            percent(share)
                + " of the prior lies in ["
                + min
                + ", "
                + max
                + "]; it must be 1 % or more");
      }
    }
  }

  /** Whether at least 1 - 1/1.02 of the prior lies in the range, by Chebyshev's inequality. */
  private static boolean holdsTheMiddle(Prior prior, double min, double max) {
    double reach = 1.01 * prior.sd();
    return min <= prior.mean() - reach && prior.mean() + reach <= max;
  }

  /** A share that is small, to two digits. */
  private static String percent(double share) {
    BigDecimal percent = new BigDecimal(share).movePointRight(2).round(new MathContext(2));
    return (!(share >= 1e-12) ? "0" : percent.toPlainString()) + " %";
  }

  /**
   * What its size rests on.
   *
   * @return by basis, prior and verdict
   */
  public SizeBasis ground() {
    return SizeBasis.of(this);
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
    return quantiles(prior).applyAsDouble(p);
  }

  /**
   * All such quantiles, prepared once.
   *
   * @return {@link #quantile} of a probability, which is not looked at
   * @throws IllegalArgumentException without a prior
   */
  public DoubleUnaryOperator quantiles() {
    if (prior == null) {
      throw new IllegalArgumentException(path + " has no prior");
    }
    return quantiles(prior);
  }

  private DoubleUnaryOperator quantiles(Prior uncut) {
    TruncatedPrior cut = new TruncatedPrior(uncut, min, max);
    return whole ? p -> StrictMath.rint(cut.quantile(p)) : cut::quantile;
  }
}
