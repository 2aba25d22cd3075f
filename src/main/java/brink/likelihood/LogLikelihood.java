package brink.likelihood;

/**
 * The logarithm of the likelihood of a log, by its parts. It is a density with respect to one per
 * day for each chosen act; what acts cause (deaths, attribution, daily fire) is taken as given.
 *
 * @param occasions sum over chosen acts of ln(intensity of their actor's occasions) [ln(1/day)]
 * @param choices sum over chosen acts of ln(probability of choosing just that)
 * @param answers sum over answers to offers of ln(probability of that answer)
 * @param compensator expected number of chosen acts: the integral of intensity of occasions times
 *     probability of using them
 */
public record LogLikelihood(double occasions, double choices, double answers, double compensator) {
  /** That of a log which the scenario cannot bring about. */
  static final LogLikelihood IMPOSSIBLE = new LogLikelihood(Double.NEGATIVE_INFINITY, 0, 0, 0);

  /**
   * The logarithm of the likelihood.
   *
   * @return occasions + choices + answers - compensator; minus infinity for a log that the scenario
   *     cannot bring about
   */
  public double total() {
    return occasions + choices + answers - compensator;
  }
}
