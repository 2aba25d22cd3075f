package brink.random;

/**
 * A sequence of uniform random numbers that is a pure function of its key: SplitMix64. Cheap to
 * make (one field), so that every occasion of a run can have its own.
 *
 * <p>Not safe for use by several threads; meant to live within one method.
 *
 * <p>Source: Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA.
 */
public final class RandomStream {
  /** Two to the power of -53. */
  private static final double ULP = 0x1.0p-53;

  private long state;

  /**
   * Starts the sequence of a key.
   *
   * @param key any value
   */
  public RandomStream(long key) {
    state = key;
  }

  /**
   * A uniform number from a derived key itself, without making a sequence: most questions to chance
   * need one number.
   *
   * @param key a key that {@link BitMixer#derive} or {@link BitMixer#join} made, so that its bits
   *     are mixed
   * @return a multiple of 2^-53 plus 2^-54, in the open interval (0, 1)
   */
  public static double uniformOf(long key) {
    return (key >>> 11) * ULP + 0.5 * ULP;
  }

  /**
   * The next 64 bits.
   *
   * @return any value, each equally likely
   */
  public long nextLong() {
    state += BitMixer.GOLDEN_GAMMA;
    return BitMixer.mix(state);
  }

  /**
   * The next uniform number.
   *
   * @return a multiple of 2^-53 plus 2^-54, in the open interval (0, 1), so that its logarithm is
   *     finite
   */
  public double uniform() {
    return uniformOf(nextLong());
  }
}
