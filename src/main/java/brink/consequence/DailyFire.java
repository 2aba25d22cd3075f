package brink.consequence;

import brink.model.Fire;
import brink.random.NegativeBinomial;
import brink.random.RandomStream;

/** One side's fire on one day: a negative binomial count of incidents, deaths by incident. */
public final class DailyFire {
  private final Fire fire;
  private final Casualties casualties;

  /**
   * Prepares the distribution.
   *
   * @param fire its parameters
   */
  public DailyFire(Fire fire) {
    this.fire = fire;
    casualties = new Casualties(fire.deaths());
  }

  /**
   * The number of incidents of one day.
   *
   * @param random the stream; takes one number
   * @param intensity what the mean is multiplied with, 0 or more
   * @param most the largest number there can be, 0 or more
   * @return a count of 0 or more
   */
  public int incidents(RandomStream random, double intensity, double most) {
    int count = NegativeBinomial.draw(random, intensity * fire.incidents(), fire.dispersion());
    return (int) Math.min(most, count);
  }

  /**
   * The incidents of a day of fire of which only this is known, that there was fire.
   *
   * @return the mean, rounded, 1 or more
   */
  public int usual() {
    return Math.max(1, (int) Math.rint(fire.incidents()));
  }

  /**
   * Deaths on the other side.
   *
   * @param random the stream
   * @param count the number of incidents
   * @return deaths [people], 0 or more
   */
  public int deaths(RandomStream random, int count) {
    return casualties.drawAll(random, count);
  }
}
