package brink.likelihood;

/**
 * The logarithm of the likelihood of a log, by its parts. It is a density with respect to one per
 * day for each chosen act; what acts cause (deaths, attribution, daily fire) is taken as given.
 *
 * @param acts sum over chosen acts of ln(intensity of just that act) [ln(1/day)]
 * @param compensator expected number of chosen acts: the integral of intensity of occasions times
 *     probability of using them
 */
public record LogLikelihood(double acts, double compensator) {
  /** That of a log which the scenario cannot bring about. */
  static final LogLikelihood IMPOSSIBLE = new LogLikelihood(Double.NEGATIVE_INFINITY, 0);

  /**
   * The logarithm of the likelihood.
   *
   * @return acts - compensator; minus infinity for a log that the scenario cannot bring about
   */
  public double total() {
    return acts - compensator;
  }
}
