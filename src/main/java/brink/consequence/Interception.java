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
    int engaged = (int) Math.min(inbound, Math.floor(ready / layer.shotsPerThreat()));
    double miss = 1;
    for (int shot = 0; shot < layer.shotsPerThreat(); shot++) {
      miss *= 1 - layer.killProbability();
    }
    int missed = Variates.binomial(random, engaged, miss);
    return new Interception(inbound - engaged + missed, engaged * layer.shotsPerThreat());
  }
}
