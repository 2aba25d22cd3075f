package brink.model;

/**
 * How many people an incident kills: a zero-inflated negative binomial with an optional power-law
 * tail.
 *
 * @param chanceOfNone probability of a structural zero
 * @param mean mean of the negative binomial part [people]
 * @param dispersion its shape k
 * @param tailProbability chance that a draw above 20 is replaced by one from the tail
 * @param tailExponent exponent of the tail's density
 */
public record DeathDistribution(
    @Field(text = "probability that nobody dies", min = 0, max = 1, fallback = "0")
        double chanceOfNone,
    @Field(text = "mean deaths otherwise", unit = "people", min = 0, max = 5000, fallback = "0")
        double mean,
    @Field(
            text = "shape k of the negative binomial; the variance is mean + mean^2 / k",
            min = 0.01,
            max = 1000,
            fallback = "1")
        double dispersion,
    @Field(
            text = "chance that a draw above 20 is replaced by one from a power law",
            min = 0,
            max = 1,
            fallback = "0",
            source = "Clauset, Young and Gleditsch 2007")
        double tailProbability,
    @Field(
            text = "exponent of the power law",
            min = 1.5,
            max = 10,
            fallback = "2.5",
            source = "Clauset, Young and Gleditsch 2007")
        double tailExponent) {
  /** The number of deaths above which the tail may take over; design choice of the model. */
  public static final int TAIL_START = 20;

  /** Nobody dies. */
  public static final DeathDistribution NONE = new DeathDistribution(0, 0, 1, 0, 2.5);

  /**
   * The mean without the tail.
   *
   * @return expected deaths [people], 0 or more
   */
  public double expected() {
    return (1 - chanceOfNone) * mean;
  }
}
