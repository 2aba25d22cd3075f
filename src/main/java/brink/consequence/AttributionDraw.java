package brink.consequence;

import brink.model.ActKind;
import brink.model.Attribution;
import brink.random.RandomStream;

/** Who is known to be behind a strike. */
public final class AttributionDraw {
  private AttributionDraw() {}

  /**
   * Draws the attribution of an act.
   *
   * @param random the stream; takes one number
   * @param kind the kind of act
   * @return claimed, denied or open, with the kind's probabilities
   */
  public static Attribution draw(RandomStream random, ActKind kind) {
    double u = random.uniform();
    if (u < kind.claimed()) {
      return Attribution.CLAIMED;
    }
    return u < kind.claimed() + kind.denied() ? Attribution.DENIED : Attribution.OPEN;
  }
}
