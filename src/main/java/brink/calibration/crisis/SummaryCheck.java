package brink.calibration.crisis;

import brink.calibration.WeightedSample;
import brink.evidence.ObservedRange;

/**
 * One summary as observed, held against what the posterior predicts.
 *
 * @param id name of the summary
 * @param fitted whether it was fitted; if not, it tests the posterior
 * @param observed what was observed
 * @param prior where simulated ones lie under the prior
 * @param posterior where simulated ones lie under the posterior
 * @param tail two-sided tail probability of the observed one under the posterior
 */
public record SummaryCheck(
    String id,
    boolean fitted,
    ObservedRange observed,
    MarginalSummary prior,
    MarginalSummary posterior,
    double tail) {

  /**
   * Whether the observed one could well have been predicted.
   *
   * @return true where the tail probability is 0.05 or more
   */
  public boolean agrees() {
    return tail >= 0.05;
  }

  /**
   * The posterior predictive tail probability. What lies inside the observed range counts half on
   * each side, as a tie does in the mid-p value (Lancaster 1961; Gelman, Meng and Stern 1996). The
   * observed one counts as one more simulated one, so that n runs never say less than 1 / (n + 1)
   * (Davison and Hinkley 1997, Bootstrap methods and their application, 4.2).
   */
  static double tail(WeightedSample simulated, int j, ObservedRange observed) {
    double below = 0;
    double inside = 0;
    for (int i = 0; i < simulated.size(); i++) {
      double value = simulated.value(i, j);
      if (value < observed.low()) {
        below += simulated.weight(i);
      } else if (value <= observed.high()) {
        inside += simulated.weight(i);
      }
    }
    int n = simulated.size();
    double left = (n * (below + inside / 2) + 0.5) / (n + 1);
    return StrictMath.max(0, StrictMath.min(1, 2 * StrictMath.min(left, 1 - left)));
  }
}
