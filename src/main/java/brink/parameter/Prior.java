package brink.parameter;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * What was believed about a number before the documents were compared with the model. Given by mean
 * and standard deviation of the number itself, or by bounds. Holds no source of randomness: draws
 * are made by {@link Parameter#quantile} of a uniform number.
 */
public sealed interface Prior {
  /** Of a gamma or beta prior that is narrower, the probabilities take minutes; design choice. */
  double NARROWEST = 1e6;

  /**
   * Normal.
   *
   * @param mean its mean
   * @param sd its standard deviation, above 0
   */
  record Normal(double mean, double sd) implements Prior {
    /**
     * Checks the values.
     *
     * @param mean its mean
     * @param sd its standard deviation
     */
    public Normal {
      require(sd > 0, "sd must be above 0");
    }

    @Override
    public RealDistribution distribution() {
      return new NormalDistribution(null, mean, sd);
    }

    /** The normal distribution is its own mirror image. */
    @Override
    public double above(double x) {
      return distribution().cumulativeProbability(2 * mean - x);
    }
  }

  /**
   * Lognormal, by the mean and standard deviation of the number, not of its logarithm.
   *
   * @param mean its mean, above 0
   * @param sd its standard deviation, above 0
   */
  record Lognormal(double mean, double sd) implements Prior {
    /**
     * Checks the values.
     *
     * @param mean its mean
     * @param sd its standard deviation
     */
    public Lognormal {
      require(mean > 0 && sd > 0, "mean and sd must be above 0");
    }

    @Override
    public RealDistribution distribution() {
      Normal logarithm = ofLogarithm();
      return new LogNormalDistribution(null, logarithm.mean(), logarithm.sd());
    }

    @Override
    public double below(double x) {
      return x <= 0 ? 0 : ofLogarithm().below(FastMath.log(x));
    }

    @Override
    public double above(double x) {
      return x <= 0 ? 1 : ofLogarithm().above(FastMath.log(x));
    }

    private Normal ofLogarithm() {
      double variance = FastMath.log1p(sd * sd / (mean * mean));
      return new Normal(FastMath.log(mean) - variance / 2, FastMath.sqrt(variance));
    }
  }

  /**
   * Gamma with shape (mean/sd)^2.
   *
   * @param mean its mean, above 0
   * @param sd its standard deviation, above 0
   */
  record Gamma(double mean, double sd) implements Prior {
    /**
     * Checks the values.
     *
     * @param mean its mean
     * @param sd its standard deviation
     */
    public Gamma {
      require(mean > 0 && sd > 0, "mean and sd must be above 0");
      require(mean / sd <= NARROWEST, "sd must be at least a millionth of the mean");
    }

    @Override
    public RealDistribution distribution() {
      return new GammaDistribution(null, mean * mean / (sd * sd), sd * sd / mean);
    }

    @Override
    public double above(double x) {
      double shape = mean * mean / (sd * sd);
      return x <= 0
          ? 1
          : x == Double.POSITIVE_INFINITY
              ? 0
              : org.apache.commons.math3.special.Gamma.regularizedGammaQ(
                  shape, x * mean / (sd * sd));
    }
  }

  /**
   * Beta on [0, 1].
   *
   * @param mean its mean, inside (0, 1)
   * @param sd its standard deviation, above 0 and below sqrt(mean (1 - mean))
   */
  record Beta(double mean, double sd) implements Prior {
    /**
     * Checks the values.
     *
     * @param mean its mean
     * @param sd its standard deviation
     */
    public Beta {
      require(mean > 0 && mean < 1, "mean must lie between 0 and 1");
      require(
          sd > 0 && sd * sd < mean * (1 - mean),
          "sd must lie between 0 and the square root of mean (1 - mean)");
      require(
          FastMath.sqrt(mean * (1 - mean)) / sd <= NARROWEST,
          "sd must be at least a millionth of the square root of mean (1 - mean)");
    }

    @Override
    public RealDistribution distribution() {
      double count = mean * (1 - mean) / (sd * sd) - 1;
      return new BetaDistribution(null, mean * count, (1 - mean) * count);
    }

    /** What is missing to 1 is beta, too. */
    @Override
    public double above(double x) {
      return x <= 0 ? 1 : new Beta(1 - mean, sd).distribution().cumulativeProbability(1 - x);
    }
  }

  /**
   * Uniform.
   *
   * @param low least value
   * @param high greatest value, above the least
   */
  record Uniform(double low, double high) implements Prior {
    /**
     * Checks the values.
     *
     * @param low least value
     * @param high greatest value
     */
    public Uniform {
      require(high > low, "high must be above low");
    }

    @Override
    public double mean() {
      return low + (high - low) / 2;
    }

    @Override
    public double sd() {
      return (high - low) / FastMath.sqrt(12);
    }

    @Override
    public RealDistribution distribution() {
      return new UniformRealDistribution(null, low, high);
    }

    @Override
    public double above(double x) {
      return FastMath.max(0, FastMath.min(1, (high - x) / (high - low)));
    }
  }

  /**
   * The mean.
   *
   * @return the mean of the number
   */
  double mean();

  /**
   * The distribution.
   *
   * @return a new distribution without a generator: it cannot be sampled, only asked
   */
  RealDistribution distribution();

  /**
   * The probability that the number lies at or below a value, to full precision in that tail.
   *
   * @param x the value; may be infinite
   * @return the probability, in [0, 1]
   */
  default double below(double x) {
    return distribution().cumulativeProbability(x);
  }

  /**
   * The probability that the number lies above a value, to full precision in that tail.
   *
   * @param x the value; may be infinite
   * @return the probability, in [0, 1]
   */
  double above(double x);

  /**
   * The standard deviation.
   *
   * @return the standard deviation of the number
   */
  double sd();

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
