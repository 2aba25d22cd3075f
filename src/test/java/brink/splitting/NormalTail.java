package brink.splitting;

import brink.random.BitMixer;
import brink.random.RandomStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A path that rises without jumps to a standard normal number and stops: the idealised case of
 * Cérou and Guyader 2007, in which a continuation from a level is a draw given that the level is
 * passed. The instant of a passage is the level itself.
 *
 * @param seed names all draws
 */
record NormalTail(long seed) implements PathSource<Double> {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  static final double TOP = 4;

  private record Rise(double highest) implements RunningMaximum {
    @Override
    public double passage(double level) {
      return level;
    }
  }

  @Override
  public RandomPath<Double> start(long number) {
    return path(RandomStream.uniformOf(BitMixer.derive(seed, number)), number);
  }

  @Override
  public RandomPath<Double> again(RandomPath<Double> path, double instant, long branch) {
    double uniform =
        RandomStream.uniformOf(BitMixer.derive(BitMixer.derive(~seed, path.origin()), branch));
    return path(NORMAL.cumulativeProbability(-instant) * uniform, path.origin());
  }

  /** The path that ends at the point which is exceeded with a probability. */
  private static RandomPath<Double> path(double tail, long origin) {
    double end = -NORMAL.inverseCumulativeProbability(tail);
    return new RandomPath<>(end, origin, new Rise(end), end >= TOP ? 1 : 0, 1, 1);
  }
}
