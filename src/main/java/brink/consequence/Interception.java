package brink.consequence;

import brink.model.DefenceLayer;
import brink.random.RandomStream;
import brink.random.Variates;

/**
 * What a salvo leaves after one layer of defence.
 *
 * <p>Source: the salvo model of Hughes 1995, "A salvo model of warships in missile combat", Naval
 * Research Logistics 42, with shots assigned evenly and firing independently.
 */
public final class Interception {
  private Interception() {}

  /**
   * Meets a salvo: E = min(N, floor(W / s)) threats are engaged, leakers = (N - E) + Binomial(E, (1
   * - p)^s).
   *
   * @param random the stream; takes one number
   * @param layer the layer
   * @param inbound N, rounds that reach the layer, 0 or more
   * @param ready W, interceptors that can be fired, 0 or more
   * @return the rounds that get through
   */
  public static int leakers(RandomStream random, DefenceLayer layer, int inbound, double ready) {
    int engaged = (int) engaged(layer, inbound, ready);
    return inbound - engaged + Variates.binomial(random, engaged, miss(layer));
  }

  /**
   * What is to be expected to get through a layer: the mean of {@link #leakers} where the
   * interceptors make whole shots; a part of a shot counts as a part, so that it changes steadily
   * while a stock refills.
   *
   * @param layer the layer
   * @param inbound N, rounds that reach the layer, 0 or more
   * @param ready W, interceptors that can be fired, 0 or more
   * @return mean of the leakers [rounds]
   */
  public static double expected(DefenceLayer layer, double inbound, double ready) {
    double engaged = engaged(layer, inbound, ready);
    return inbound - engaged + engaged * miss(layer);
  }

  /**
   * The interceptors that are to be expected to be fired.
   *
   * @param layer the layer
   * @param inbound N, rounds that reach the layer, 0 or more
   * @param ready W, interceptors that can be fired, 0 or more
   * @return interceptors, at most W
   */
  public static double fired(DefenceLayer layer, double inbound, double ready) {
    return engaged(layer, inbound, ready) * layer.shotsPerThreat();
  }

  private static double engaged(DefenceLayer layer, double inbound, double ready) {
    return Math.min(inbound, ready / layer.shotsPerThreat());
  }

  private static double miss(DefenceLayer layer) {
    double miss = 1;
    for (int shot = 0; shot < layer.shotsPerThreat(); shot++) {
      miss *= 1 - layer.killProbability();
    }
    return miss;
  }
}
