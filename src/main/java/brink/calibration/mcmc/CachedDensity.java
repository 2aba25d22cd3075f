package brink.calibration.mcmc;

import brink.random.BitMixer;

/**
 * A density that is looked up where it was computed before, in this process or in one that was
 * ended. Everything that asks for it is a function of its values alone and so comes to the same.
 */
public final class CachedDensity implements LogDensity {
  private final LogDensity target;
  private final DensityStore log;

  /**
   * Remembers a density.
   *
   * @param target computes it
   * @param log keeps it
   */
  public CachedDensity(LogDensity target, DensityStore log) {
    this.target = target;
    this.log = log;
  }

  @Override
  public int dimension() {
    return target.dimension();
  }

  @Override
  public double at(double[] point, long key) {
    long name = name(point, key);
    Double known = log.known(name);
    if (known != null) {
      return known;
    }
    double density = target.at(point, key);
    log.append(name, density);
    return density;
  }

  /** 64 bits of all bits: that two points of a calibration share a name is out of the question. */
  private static long name(double[] point, long key) {
    long name = BitMixer.mix(key);
    for (double value : point) {
      name = BitMixer.derive(name, Double.doubleToLongBits(value));
    }
    return name;
  }
}
