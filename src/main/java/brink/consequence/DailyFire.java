package brink.consequence;

import brink.model.Fire;
import brink.random.RandomStream;
import brink.random.Variates;

/** One side's fire on one day: a negative binomial count of incidents, deaths by incident. */
public final class DailyFire {
  private final Fire fire;
  private final double zero;
  private final Casualties casualties;

  /**
   * Prepares the distribution.
   *
   * @param fire its parameters
   */
  public DailyFire(Fire fire) {
    this.fire = fire;
    zero = Variates.negativeBinomialZero(fire.incidents(), fire.dispersion());
    casualties = new Casualties(fire.deaths());
  }

  /**
   * The number of incidents of one day.
   *
   * @param random the stream; takes one number
   * @return a count of 0 or more
   */
  public int incidents(RandomStream random) {
    return Variates.negativeBinomial(random.uniform(), fire.incidents(), fire.dispersion(), zero);
  }

  /**
   * Deaths on the other side.
   *
   * @param random the stream
   * @param incidents the number of incidents
   * @return deaths [people], 0 or more
   */
  public int deaths(RandomStream random, int incidents) {
    return casualties.drawAll(random, incidents);
  }
}
