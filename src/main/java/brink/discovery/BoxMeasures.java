package brink.discovery;

/**
 * How a box does (Bryant and Lempert 2010).
 *
 * @param points points inside
 * @param support share of all runs that are inside
 * @param coverage share of all hits that are inside; NaN where there is no hit
 * @param density share of hits among the runs inside; NaN where none is inside
 */
public record BoxMeasures(int points, double support, double coverage, double density) {
  /**
   * How far the box stands out: its density above that of all, times the root of its support. In a
   * sample of n runs, n times its square is about the chi-square of the box's mean (Klösgen 1996,
   * the mean test). It is greatest where a planted box begins, and does not reward cutting small
   * boxes out of it.
   *
   * @param all density of all
   * @return above 0 where the box is denser than all
   */
  double lift(double all) {
    return Double.isNaN(density) ? Double.NEGATIVE_INFINITY : (density - all) * Math.sqrt(support);
  }
}
