package brink.simulation;

import brink.model.CeasefireTerms;
import brink.random.Exp;

/** How ready a side is to accept a ceasefire. */
final class CeasefireAcceptance {
  private CeasefireAcceptance() {}

  /**
   * The probability of accepting an offer: logistic(a0 + fatigue + pressure - received severity).
   *
   * @param terms the weights
   * @param warDays days of war that the side remembers, 0 or more
   * @param pressure P, in (-1, 1)
   * @param grievance received severity, 0 or more
   */
  static double probability(
      CeasefireTerms terms, double warDays, double pressure, double grievance) {
    double x =
        terms.acceptance()
            + terms.fatigueGain() * StrictMath.log1p(warDays)
            + terms.pressureGain() * pressure
            - terms.severityGain() * grievance;
    return 1 / (1 + Exp.of(-x));
  }
}
