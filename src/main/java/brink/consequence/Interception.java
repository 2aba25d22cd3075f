package brink.consequence;

import brink.model.DefenceLayer;
import brink.random.RandomStream;
import brink.random.Variates;

/**
 * What a salvo leaves after one layer of defence.
 *
 * <p>Source: the salvo model of Hughes 1995, "A salvo model of warships in missile combat", Naval
 * Research Logistics 42, with shots assigned evenly and firing independently.
 *
 * @param leakers rounds that get through
 * @param fired interceptors fired
 */
public record Interception(int leakers, int fired) {

  /**
   * Meets a salvo: E = min(N, floor(W / s)) threats are engaged, leakers = (N - E) + Binomial(E, (1
   * - p)^s).
   *
   * @param random the stream; takes one number
   * @param layer the layer
   * @param inbound N, rounds that reach the layer, 0 or more
   * @param ready W, interceptors that can be fired, 0 or more
   * @return what is left
   */
  public static Interception meet(
      RandomStream random, DefenceLayer layer, int inbound, double ready) {
    int engaged = (int) engaged(layer, inbound, ready);
    int missed = Variates.binomial(random, engaged, miss(layer));
    return new Interception(inbound - engaged + missed, engaged * layer.shotsPerThreat());
  }

  /**
   * What is to be expected to get through a layer: the mean of {@link #meet}.
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

  private static double engaged(DefenceLayer layer, double inbound, double ready) {
    return Math.min(inbound, Math.floor(ready / layer.shotsPerThreat()));
  }

  private static double miss(DefenceLayer layer) {
    double miss = 1;
    for (int shot = 0; shot < layer.shotsPerThreat(); shot++) {
      miss *= 1 - layer.killProbability();
    }
    return miss;
  }
}
