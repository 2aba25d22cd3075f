package brink.consequence;

import brink.model.Dynamics;
import brink.model.OccasionTerms;
import brink.random.Exp;
import brink.random.Log;

/** How severe acts are, and what part of the possible occasions that gives. */
public final class SeverityScale {
  private final double slope;
  private final double deathGain;
  private final OccasionTerms occasions;

  /**
   * Takes the numbers of the scale.
   *
   * @param dynamics slope, gain by deaths, and how occasions grow
   */
  public SeverityScale(Dynamics dynamics) {
    slope = dynamics.severity().weightSlope();
    deathGain = dynamics.severity().deathGain();
    occasions = dynamics.occasions();
  }

  /**
   * The severity of an act without deaths.
   *
   * @param rung a rung, whole or not
   * @return exp(kappa (r - 5)), above 0
   */
  public double of(double rung) {
    return Exp.of(slope * (rung - 5));
  }

  /**
   * What deaths multiply severity with.
   *
   * @param deaths deaths, 0 or more [people]
   * @return 1 + nu ln(1 + deaths), 1 or more
   */
  public double byDeaths(int deaths) {
    return deaths == 0 ? 1 : 1 + deathGain * Log.of(1 + deaths);
  }

  /**
   * The part of its mean occasions that an act gives.
   *
   * @param severity S, above 0
   * @return 1 - exp(-c S^q), in (0, 1)
   */
  public double excitation(double severity) {
    double power = Exp.of(occasions.occasionExponent() * Log.of(severity));
    return 1 - Exp.of(-occasions.occasionGain() * power);
  }
}
