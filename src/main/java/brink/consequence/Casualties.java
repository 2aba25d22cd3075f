package brink.consequence;

import brink.model.DeathDistribution;
import brink.random.NegativeBinomial;
import brink.random.RandomStream;
import brink.random.Variates;

/**
 * Deaths of incidents: a zero-inflated negative binomial with an optional power-law tail.
 *
 * <p>Source of the tail: Clauset, Young and Gleditsch 2007, "On the frequency of severe terrorist
 * events", Journal of Conflict Resolution 51.
 */
public final class Casualties {
  /** More than ever died in one act of the kind modelled; keeps a tail draw within an int. */
  private static final double CAP = 1_000_000;

  private final DeathDistribution deaths;
  private final NegativeBinomial lethalDeaths;
  private final double lethal;

  /**
   * Prepares the distribution.
   *
   * @param deaths its parameters
   */
  public Casualties(DeathDistribution deaths) {
    this.deaths = deaths;
    lethalDeaths = new NegativeBinomial(deaths.mean(), deaths.dispersion());
    lethal = deaths.mean() == 0 ? 0 : 1 - deaths.chanceOfNone();
  }

  /**
   * Deaths of one incident.
   *
   * @param random the stream; takes one number where nobody can die, up to four otherwise
   * @return deaths [people], 0 or more
   */
  public int draw(RandomStream random) {
    return random.uniform() < lethal ? drawLethal(random) : 0;
  }

  /**
   * Deaths of several incidents together.
   *
   * @param random the stream
   * @param incidents how many, 0 or more
   * @return deaths [people], 0 or more
   */
  public int drawAll(RandomStream random, int incidents) {
    int sum = 0;
    for (int left = Variates.binomial(random, incidents, lethal); left > 0; left--) {
      sum += drawLethal(random);
    }
    return sum;
  }

  private int drawLethal(RandomStream random) {
    int n = lethalDeaths.draw(random);
    if (n > DeathDistribution.TAIL_START && random.uniform() < deaths.tailProbability()) {
      double tail = Variates.pareto(random, DeathDistribution.TAIL_START, deaths.tailExponent());
      return (int) Math.min(CAP, tail);
    }
    return n;
  }
}
